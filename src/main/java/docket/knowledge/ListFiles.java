package docket.knowledge;

import docket.deadline.Deadline;
import docket.deadline.EventTime;
import docket.source.Concept;
import docket.source.Conflict;
import docket.source.ConflictId;
import docket.source.Unknown;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the files of the knowledge folder that are lists: conflicts, unknowns, deadlines and the
 * glossary.
 */
final class ListFiles {
  static final List<String> CONFLICT_KEYS =
      List.of("id", "decided", "topic", "prevails", "loses", "reason");
  static final List<String> SIDE_KEYS = List.of("text", "sources", "passages");
  static final List<String> UNKNOWN_KEYS =
      List.of("id", "topic", "says", "ask", "asked_as", "passages");
  static final List<String> DEADLINE_KEYS =
      List.of(
          "id",
          "at",
          "zone",
          "precision",
          "kind",
          "audience",
          "title",
          "description",
          "sources",
          "passages");

  private ListFiles() {}

  /** Reads one entry of a list file. */
  @FunctionalInterface
  interface EntryReader<T> {
    T read(YamlNode entry) throws FormatException;
  }

  static List<Conflict> conflicts(String text) throws FormatException {
    return list(text, ListFiles::conflict);
  }

  static List<Unknown> unknowns(String text) throws FormatException {
    return list(text, ListFiles::unknown);
  }

  static List<Deadline> deadlines(String text) throws FormatException {
    return list(text, ListFiles::deadline);
  }

  static List<Concept> glossary(String text) throws FormatException {
    return list(text, ListFiles::concept);
  }

  private static <T> List<T> list(String text, EntryReader<T> reader) throws FormatException {
    Optional<YamlNode> root = PlainYaml.read(text, 1);
    List<T> values = new ArrayList<>();
    if (root.isEmpty()) {
      return values;
    }
    Set<String> ids = new HashSet<>();
    for (YamlNode entry : root.get().items("the file")) {
      String id = idOf(entry);
      if (!ids.add(id)) {
        throw new FormatException(
            entry.line(), "list.double_id", "id '%s' stands twice: rename one".formatted(id));
      }
      try {
        values.add(reader.read(entry));
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new FormatException(entry.line(), "list.value", String.valueOf(e.getMessage()));
      }
    }
    return values;
  }

  private static String idOf(YamlNode entry) throws FormatException {
    List<String> any = new ArrayList<>(List.of("decided", "topic", "prevails", "loses", "reason"));
    any.addAll(UNKNOWN_KEYS);
    any.addAll(DEADLINE_KEYS);
    any.addAll(YamlFields.LANGUAGES);
    return entry.fields("entry", any).text("id");
  }

  private static Conflict conflict(YamlNode entry) throws FormatException {
    YamlFields fields = entry.fields("conflict", CONFLICT_KEYS);
    return new Conflict(
        new ConflictId(fields.text("id")),
        fields.flag("decided"),
        fields.wording("topic"),
        side(fields.need("prevails")),
        side(fields.need("loses")),
        fields.wording("reason"));
  }

  private static Conflict.Side side(YamlNode node) throws FormatException {
    YamlFields fields = node.fields("side", SIDE_KEYS);
    return new Conflict.Side(
        fields.wording("text"), fields.sources("sources"), fields.passages("passages"));
  }

  private static Unknown unknown(YamlNode entry) throws FormatException {
    YamlFields fields = entry.fields("unknown", UNKNOWN_KEYS);
    return new Unknown(
        fields.text("id"),
        fields.wording("topic"),
        fields.wording("says"),
        fields.wording("ask"),
        fields.need("asked_as").fields("asked_as", YamlFields.LANGUAGES).listsByLanguage(),
        fields.passages("passages"));
  }

  private static Deadline deadline(YamlNode entry) throws FormatException {
    YamlFields fields = entry.fields("deadline", DEADLINE_KEYS);
    EventTime.Precision precision =
        EventTime.Precision.ofCode(fields.text("precision"))
            .orElseThrow(() -> word(fields, "precision", "time, day, month or year"));
    Deadline.Kind kind =
        Deadline.Kind.ofCode(fields.text("kind"))
            .orElseThrow(
                () -> word(fields, "kind", "deadline, effective, announcement or milestone"));
    for (String audience : fields.texts("audience")) {
      if (!Deadline.AUDIENCES.contains(audience)) {
        throw word(fields, "audience", String.join(", ", Deadline.AUDIENCES));
      }
    }
    return new Deadline(
        fields.text("id"),
        new EventTime(fields.text("at"), ZoneId.of(fields.text("zone")), precision),
        kind,
        fields.texts("audience"),
        fields.wording("title"),
        fields.wording("description"),
        fields.sources("sources"),
        fields.passages("passages"));
  }

  private static FormatException word(YamlFields fields, String key, String allowed) {
    return new FormatException(
        fields.find(key).map(YamlNode::line).orElse(fields.line()),
        "list.value",
        "'%s' must be %s".formatted(key, allowed));
  }

  private static Concept concept(YamlNode entry) throws FormatException {
    List<String> keys = new ArrayList<>(List.of("id"));
    keys.addAll(YamlFields.LANGUAGES);
    YamlFields fields = entry.fields("concept", keys);
    return new Concept(fields.text("id"), fields.listsByLanguage());
  }
}
