package docket.knowledge.form;

import docket.deadline.Deadline;
import docket.deadline.EventTime;
import docket.source.Concept;
import docket.source.Conflict;
import docket.source.ConflictId;
import docket.source.Language;
import docket.source.TypicalQuestion;
import docket.source.Unknown;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one conflict, unknown, concept or deadline. */
final class ListEntries {
  static final List<String> CONFLICT_KEYS =
      List.of("id", "decided", "topic", "prevails", "loses", "reason");
  static final List<String> SIDE_KEYS = List.of("text", "sources", "passages");
  static final List<String> UNKNOWN_KEYS =
      List.of("id", "topic", "says", "ask", "asked_as", "passages");
  static final List<String> QUESTION_KEYS = List.of("id", "asked_as", "passages");
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

  private static final List<String> PRECISIONS =
      Arrays.stream(EventTime.Precision.values()).map(EventTime.Precision::code).toList();
  private static final List<String> KINDS =
      Arrays.stream(Deadline.Kind.values()).map(Deadline.Kind::code).toList();

  private ListEntries() {}

  static Conflict conflict(YamlNode entry) throws FormatException {
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

  static Unknown unknown(YamlNode entry) throws FormatException {
    YamlFields fields = entry.fields("unknown", UNKNOWN_KEYS);
    return new Unknown(
        fields.text("id"),
        fields.wording("topic"),
        fields.wording("says"),
        fields.wording("ask"),
        askedAs(fields),
        fields.passages("passages"));
  }

  private static Map<Language, List<String>> askedAs(YamlFields fields) throws FormatException {
    YamlNode node = fields.need("asked_as");
    Map<Language, List<String>> asked =
        node.fields("asked_as", YamlFields.LANGUAGES).listsByLanguage();
    if (asked.values().stream().allMatch(List::isEmpty)) {
      throw node.bad("'asked_as' has no question: write at least one");
    }
    return asked;
  }

  static TypicalQuestion question(YamlNode entry) throws FormatException {
    YamlFields fields = entry.fields("question", QUESTION_KEYS);
    return new TypicalQuestion(fields.text("id"), askedAs(fields), fields.passages("passages"));
  }

  static Deadline deadline(YamlNode entry) throws FormatException {
    YamlFields fields = entry.fields("deadline", DEADLINE_KEYS);
    for (YamlNode audience : fields.need("audience").items("audience")) {
      if (!Deadline.AUDIENCES.contains(audience.text("audience"))) {
        throw unknownWord(audience, audience.text("audience"), Deadline.AUDIENCES);
      }
    }
    return new Deadline(
        fields.text("id"),
        at(fields),
        Deadline.Kind.ofCode(word(fields, "kind", KINDS)).orElseThrow(),
        fields.need("audience").distinctTexts("audience"),
        fields.wording("title"),
        fields.wording("description"),
        fields.sources("sources"),
        fields.passages("passages"));
  }

  private static EventTime at(YamlFields fields) throws FormatException {
    EventTime.Precision precision =
        EventTime.Precision.ofCode(word(fields, "precision", PRECISIONS)).orElseThrow();
    ZoneId zone = zone(fields);
    try {
      return new EventTime(fields.text("at"), zone, precision);
    } catch (DateTimeException e) {
      throw fields
          .need("at")
          .bad(
              "'%s' has not the precision %s: write it like '%s'"
                  .formatted(fields.text("at"), precision.code(), example(precision)));
    }
  }

  private static String example(EventTime.Precision precision) {
    return switch (precision) {
      case TIME -> "2024-09-29T00:00:00-04:00";
      case DAY -> "2024-09-29";
      case MONTH -> "2024-09";
      case YEAR -> "2024";
    };
  }

  private static ZoneId zone(YamlFields fields) throws FormatException {
    String name = fields.text("zone");
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
      Optional<String> nearest = Nearest.to(name, zones);
      throw fields
          .need("zone")
          .bad(
              "'%s' is not a time zone: %s"
                  .formatted(
                      name,
                      nearest
                          .map("did you mean '%s'?"::formatted)
                          .orElse("write a name such as America/New_York")));
    }
  }

  /** One of some words. */
  private static String word(YamlFields fields, String key, List<String> allowed)
      throws FormatException {
    String word = fields.text(key);
    if (!allowed.contains(word)) {
      throw unknownWord(fields.need(key), word, allowed);
    }
    return word;
  }

  private static FormatException unknownWord(YamlNode node, String word, List<String> allowed) {
    return node.bad("'%s' is not known here: %s".formatted(word, Nearest.hint(word, allowed)));
  }

  static Concept concept(YamlNode entry) throws FormatException {
    List<String> keys = new ArrayList<>(List.of("id"));
    keys.addAll(YamlFields.LANGUAGES);
    YamlFields fields = entry.fields("concept", keys);
    return new Concept(fields.text("id"), fields.listsByLanguage());
  }
}
