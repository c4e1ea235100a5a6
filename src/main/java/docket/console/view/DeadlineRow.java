package docket.console.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import docket.deadline.Deadline;
import docket.deadline.EventTime;
import docket.deadline.Timetable;
import docket.source.Language;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An event with where it stands.
 *
 * @param deadline the event
 * @param state where it stands
 */
public record DeadlineRow(Deadline deadline, Timetable.State state) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm zzz", Locale.ENGLISH);

  /** The event as JSON, its texts in a language. */
  public ObjectNode json(Language language) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("id", deadline.id());
    out.put("at", deadline.at().written());
    out.put("zone", deadline.at().zone().getId());
    out.put("precision", deadline.at().precision().code());
    out.put("kind", deadline.kind().code());
    deadline.audience().forEach(out.putArray("audience")::add);
    out.put("title", deadline.title().in(language));
    out.put("description", deadline.description().in(language));
    out.put("state", state.code());
    ArrayNode citations = out.putArray("citations");
    deadline.sources().forEach(id -> citations.add(id.value()));
    ArrayNode passages = out.putArray("passages");
    deadline.passages().forEach(id -> passages.add(id.toString()));
    return out;
  }

  /** The events as a table for people. */
  public static String table(List<DeadlineRow> rows, Language language, Style style, int width) {
    Phrases phrases = Phrases.of(language);
    if (rows.isEmpty()) {
      return phrases.get("deadlines.none") + "\n";
    }
    TextTable table =
        new TextTable(
            List.of(
                phrases.get("deadlines.when"),
                phrases.get("deadlines.state"),
                phrases.get("deadlines.what"),
                phrases.get("deadlines.who")),
            List.of(false, false, true, true));
    for (DeadlineRow row : rows) {
      table.add(
          when(row.deadline().at()),
          phrases.get("state." + row.state().code()),
          Safe.line(row.deadline().title().in(language)),
          row.deadline().audience().stream()
              .map(audience -> phrases.get("audience." + audience))
              .collect(Collectors.joining(", ")));
    }
    return table.text(width, style);
  }

  /** The day, month or year as written; a time with the short name of its zone. */
  private static String when(EventTime at) {
    return switch (at.precision()) {
      case TIME -> TIME.format(at.start().atZone(at.zone()));
      case DAY, MONTH, YEAR -> at.written();
    };
  }
}
