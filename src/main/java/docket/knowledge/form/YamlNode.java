package docket.knowledge.form;

import docket.text.TextCleaner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A value of a YAML file that knows its line. */
public sealed interface YamlNode {
  /** Breaks of lines inside a value; the value means the same on one line. */
  Pattern LINE_BREAKS = Pattern.compile(" *\\n+ *");

  /** How YAML writes that there is no value. */
  Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  /** The line of the value in its file, from 1. */
  int line();

  /**
   * A text, number or truth value, all of them as they are written.
   *
   * @param line its line in the file, from 1
   * @param value its words, without quotes
   * @param plain whether it stands without quotes
   * @param clean whether it is known to be one line of what may be shown
   */
  record Scalar(int line, String value, boolean plain, boolean clean) implements YamlNode {}

  /**
   * A list.
   *
   * @param line its line in the file, from 1
   * @param values its values in order
   */
  record Sequence(int line, List<YamlNode> values) implements YamlNode {
    /** Copies the values. */
    public Sequence {
      values = List.copyOf(values);
    }
  }

  /**
   * Keys with values.
   *
   * @param line its line in the file, from 1
   * @param entries its entries in order; no key stands twice
   */
  record Mapping(int line, List<YamlFields.Entry> entries) implements YamlNode {
    /** Copies the entries. */
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** The text of a scalar on one line, however many lines the file spreads it over. */
  default String text(String name) throws FormatException {
    if (!(this instanceof Scalar scalar) || isNull() || scalar.value().isBlank()) {
      throw bad("'%s' must be a text that is not empty".formatted(name));
    }
    if (scalar.clean()) {
      return scalar.value();
    }
    String text = scalar.value().strip();
    if (text.indexOf('\n') >= 0) {
      text = LINE_BREAKS.matcher(text).replaceAll(" ");
    }
    if (!TextCleaner.safe(text).equals(text)) {
      throw bad("'%s' has an invisible or misleading character: remove it".formatted(name));
    }
    return text;
  }

  /** Whether the value is a null without quotes. */
  default boolean isNull() {
    return this instanceof Scalar scalar && scalar.plain() && NULLS.contains(scalar.value());
  }

  /** The values of a list. */
  default List<YamlNode> items(String name) throws FormatException {
    if (!(this instanceof Sequence sequence)) {
      throw bad("'%s' must be a list: write [a, b] or lines that begin with '- '".formatted(name));
    }
    return sequence.values();
  }

  /** The texts of a list, each at most once. */
  default List<String> distinctTexts(String name) throws FormatException {
    List<String> texts = new ArrayList<>();
    for (YamlNode item : items(name)) {
      String text = item.text(name);
      if (texts.contains(text)) {
        throw item.bad("'%s' stands twice in '%s': keep one".formatted(text, name));
      }
      texts.add(text);
    }
    return texts;
  }

  /** The entries of a mapping, read strictly against its known keys. */
  default YamlFields fields(String name, List<String> known) throws FormatException {
    if (!(this instanceof Mapping mapping)) {
      throw bad("'%s' must be lines of the form 'key: value'".formatted(name));
    }
    Faults faults = new Faults();
    for (YamlFields.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        faults.add(
            new FormatException(
                entry.line(),
                "config.unknown_key",
                "unknown key '%s': %s".formatted(entry.key(), Nearest.hint(entry.key(), known))));
      }
    }
    faults.check();
    return new YamlFields(line(), mapping.entries());
  }

  /** A fault of this value. */
  default FormatException bad(String what) {
    return new FormatException(line(), "config.bad_value", what);
  }
}
