package docket.knowledge.form;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes YAML in our own form: block style, one line a value, lists of texts on one line, and
 * quotes only where YAML 1.1 or 1.2 would read something else without them.
 */
final class YamlText {
  private static final String INDENT = "  ";

  /** Words that some YAML reader takes for a truth value, nothing or a merge. */
  private static final Pattern OTHER_WORD =
      Pattern.compile("(?i)y|n|yes|no|true|false|on|off|null|~|<<|=");

  /** Numbers of YAML 1.1 and 1.2, those to the base of sixty included. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?(0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_,]*|[1-9][0-9_]*(:[0-5]?[0-9])+"
              + "|([0-9][0-9_]*(:[0-5]?[0-9])*)?\\.[0-9_]*([eE][-+]?[0-9]+)?"
              + "|[0-9]+[eE][-+]?[0-9]+|\\.(inf|Inf|INF|nan|NaN|NAN))");

  /** A day or a moment, which YAML 1.1 has a type for. */
  private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*");

  private static final Pattern SPECIAL_START =
      Pattern.compile("[,\\[\\]{}#&*!|>'\"%@`?:].*|-([ ,\\[\\]{}].*)?|(---|\\.\\.\\.).*");
  private static final Pattern SPECIAL_INSIDE = Pattern.compile(".*(:( |$)| #).*");
  private static final Pattern SPECIAL_IN_LIST = Pattern.compile(".*[,\\[\\]{}].*");

  private final StringBuilder out = new StringBuilder();
  private boolean first;

  /** Begins an entry of a list; the next line stands behind its dash. */
  void item() {
    first = true;
  }

  /** A key with a text. */
  void text(int depth, String key, String value) {
    line(depth, key + ": " + scalar(value, false));
  }

  /** A key with a text that always has its quotes. */
  void quoted(int depth, String key, String value) {
    line(depth, key + ": " + inQuotes(value));
  }

  /** A key with a word that never has quotes. */
  void word(int depth, String key, String value) {
    line(depth, key + ": " + value);
  }

  /** A key with a list of texts. */
  void list(int depth, String key, List<String> values) {
    List<String> items = values.stream().map(value -> scalar(value, true)).toList();
    line(depth, "%s: [%s]".formatted(key, String.join(", ", items)));
  }

  /** A key with a list of texts that always have their quotes. */
  void quotedList(int depth, String key, List<String> values) {
    List<String> items = values.stream().map(YamlText::inQuotes).toList();
    line(depth, "%s: [%s]".formatted(key, String.join(", ", items)));
  }

  /** A key with lines of its own below it, one step deeper. */
  void open(int depth, String key) {
    line(depth, key + ":");
  }

  private void line(int depth, String text) {
    if (depth == 0 && first) {
      out.append("- ");
      first = false;
    } else {
      out.append(INDENT.repeat(depth + 1));
    }
    out.append(text).append('\n');
  }

  /** A text as a value, without quotes where that changes nothing. */
  static String scalar(String text, boolean inList) {
    boolean plain =
        !text.isEmpty()
            && text.equals(text.strip())
            && !OTHER_WORD.matcher(text).matches()
            && !NUMBER.matcher(text).matches()
            && !MOMENT.matcher(text).matches()
            && !SPECIAL_START.matcher(text).matches()
            && !SPECIAL_INSIDE.matcher(text).matches()
            && !(inList && SPECIAL_IN_LIST.matcher(text).matches());
    return plain ? text : inQuotes(text);
  }

  /**
   * A text in single quotes.
   *
   * @throws IllegalArgumentException if it has more than one line
   */
  static String inQuotes(String text) {
    if (text.lines().count() > 1) {
      throw new IllegalArgumentException("a value of several lines: '%s'".formatted(text));
    }
    return "'" + text.replace("'", "''") + "'";
  }

  @Override
  public String toString() {
    return out.isEmpty() ? "[]\n" : out.toString();
  }
}
