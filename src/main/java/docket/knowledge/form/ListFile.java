package docket.knowledge.form;

import docket.deadline.Deadline;
import docket.source.Concept;
import docket.source.Conflict;
import docket.source.TypicalQuestion;
import docket.source.Unknown;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A file of the knowledge folder that is a list of entries, such as {@code conflicts.yaml}.
 *
 * @param <T> what an entry is
 */
public final class ListFile<T> {
  /** Claims that cannot both hold. */
  public static final ListFile<Conflict> CONFLICTS =
      new ListFile<>(
          "conflict",
          "conflicts.yaml",
          ListEntries::conflict,
          ListText::conflict,
          conflict -> conflict.id().value());

  /** What the sources are known not to settle. */
  public static final ListFile<Unknown> UNKNOWNS =
      new ListFile<>(
          "unknown", "unknowns.yaml", ListEntries::unknown, ListText::unknown, Unknown::id);

  /** The words of the domain. */
  public static final ListFile<Concept> GLOSSARY =
      new ListFile<>(
          "concept", "glossary.yaml", ListEntries::concept, ListText::concept, Concept::id);

  /** The dated events. */
  public static final ListFile<Deadline> DEADLINES =
      new ListFile<>(
          "deadline", "deadlines.yaml", ListEntries::deadline, ListText::deadline, Deadline::id);

  /** How people ask for what the sources hold. */
  public static final ListFile<TypicalQuestion> QUESTIONS =
      new ListFile<>(
          "question",
          "questions.yaml",
          ListEntries::question,
          ListText::question,
          TypicalQuestion::id);

  /** All of them, in the order in which a reader meets them. */
  public static final List<ListFile<?>> ALL =
      List.of(CONFLICTS, UNKNOWNS, GLOSSARY, DEADLINES, QUESTIONS);

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*+");
  private static final int MAX_ID = 80;

  private final String kind;
  private final String file;
  private final EntryReader<T> reader;
  private final EntryWriter<T> writer;
  private final Function<T, String> id;

  private ListFile(
      String kind,
      String file,
      EntryReader<T> reader,
      EntryWriter<T> writer,
      Function<T, String> id) {
    this.kind = kind;
    this.file = file;
    this.reader = reader;
    this.writer = writer;
    this.id = id;
  }

  /** The word for one entry, also in the database. */
  public String kind() {
    return kind;
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** The name of an entry, unique in the file. */
  public String idOf(T entry) {
    return id.apply(entry);
  }

  /** Reads one entry. */
  @FunctionalInterface
  interface EntryReader<T> {
    /** The entry of a value. */
    T read(YamlNode entry) throws FormatException;
  }

  /** Writes one entry. */
  @FunctionalInterface
  interface EntryWriter<T> {
    /** Adds the lines of an entry. */
    void write(T entry, YamlText to);
  }

  /**
   * The entries of a file in order, each with its line.
   *
   * @throws FormatException with all faults of the file
   */
  public List<Located<T>> read(String text) throws FormatException {
    Optional<YamlNode> root = PlainYaml.read(text, 1);
    if (root.isEmpty()) {
      throw new FormatException(
          1, "config.missing", "the file is empty: write [] if nothing belongs in it");
    }
    Faults faults = new Faults();
    List<Located<T>> entries = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (YamlNode node : root.get().items("the file")) {
      Optional<T> entry = faults.attempt(() -> entry(node));
      entry.ifPresent(value -> entries.add(new Located<>(value, node.line())));
      Optional<Integer> other =
          entry.map(id).flatMap(name -> Optional.ofNullable(lines.put(name, node.line())));
      if (other.isPresent()) {
        faults.add(
            new FormatException(
                node.line(),
                "config.double_id",
                "id '%s' stands in line %d already: rename one"
                    .formatted(entry.map(id).orElse(""), other.get())));
      }
    }
    faults.check();
    return entries;
  }

  private T entry(YamlNode node) throws FormatException {
    try {
      T value = reader.read(node);
      String name = id.apply(value);
      if (name.length() > MAX_ID || !ID.matcher(name).matches()) {
        throw node.bad(
            "'%s' cannot be an id: write letters, digits and single hyphens, at most %d"
                .formatted(name, MAX_ID));
      }
      return value;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw node.bad(String.valueOf(e.getMessage()));
    }
  }

  /** The whole file with these entries. */
  public String write(List<T> entries) {
    YamlText text = new YamlText();
    entries.forEach(entry -> writer.write(entry, text));
    return text.toString();
  }

  /** One entry as a text of its own. */
  public String writeOne(T entry) {
    return write(List.of(entry));
  }

  /**
   * What {@link #writeOne} has written.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public T readOne(String text) {
    try {
      return reader.read(OwnYaml.read(text));
    } catch (FormatException e) {
      throw new IllegalArgumentException(
          "a stored %s cannot be read: %s".formatted(kind, e.getMessage()), e);
    }
  }
}
