package docket.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import docket.knowledge.GoldenQuestion.Demand;
import docket.knowledge.form.FormatException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A scored question set kept in a file, one JSON object a line: the reply ({@code id}, {@code
 * outcome}, {@code text}, {@code citations}, {@code took_ms}) and what it is worth.
 */
public final class SavedRun {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SavedRun() {}

  /**
   * Writes a run; a file that is there already is replaced as a whole.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, GoldenReport report) throws IOException {
    StringBuilder out = new StringBuilder();
    for (Mark mark : report.marks()) {
      out.append(JSON.writeValueAsString(row(mark))).append('\n');
    }
    Path whole = file.toAbsolutePath();
    Path folder = whole.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    Files.writeString(part, out.toString());
    Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Reads a run.
   *
   * @throws IOException if the file cannot be read
   * @throws FormatException if it is no saved run
   */
  public static GoldenReport read(Path file) throws IOException, FormatException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (MalformedInputException e) {
      throw new FormatException(0, "run.format", "not a saved run: it is not UTF-8 text");
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      try {
        marks.add(mark(JSON.readTree(lines.get(i))));
      } catch (JsonProcessingException | IllegalArgumentException e) {
        throw new FormatException(i + 1, "run.format", "not a line of a saved run");
      }
    }
    if (marks.isEmpty()) {
      throw new FormatException(0, "run.format", "not a saved run: it is empty");
    }
    return new GoldenReport(marks, List.of(), /* sourcesKnown= */ false);
  }

  private static ObjectNode row(Mark mark) {
    ObjectNode row = JSON.createObjectNode();
    row.put("id", mark.id());
    row.put("outcome", mark.got().orElse(null));
    row.put("text", mark.reply().map(GoldenReply::text).orElse(null));
    mark.reply()
        .map(GoldenReply::citations)
        .orElse(List.of())
        .forEach(row.putArray("citations")::add);
    row.put("took_ms", mark.reply().flatMap(GoldenReply::tookMillis).orElse(null));
    row.put("replied", mark.reply().isPresent());
    row.put("type", mark.type());
    row.put("language", mark.language());
    row.put("demanded", GoldenText.word(mark.demand()));
    row.put("groups", mark.groups());
    mark.missed().forEach(row.putArray("missed")::add);
    mark.struck().forEach(row.putArray("struck")::add);
    row.put("citation_hit", mark.citationHit().orElse(null));
    return row;
  }

  private static Mark mark(JsonNode row) {
    return new Mark(
        text(row, "id"),
        text(row, "type"),
        text(row, "language"),
        Demand.valueOf(text(row, "demanded").toUpperCase(Locale.ROOT)),
        need(row, "groups").intValue(),
        need(row, "replied").booleanValue() ? Optional.of(reply(row)) : Optional.empty(),
        texts(row, "missed"),
        texts(row, "struck"),
        given(row, "citation_hit").map(JsonNode::booleanValue),
        List.of());
  }

  private static GoldenReply reply(JsonNode row) {
    return new GoldenReply(
        given(row, "outcome").map(JsonNode::textValue),
        text(row, "text"),
        texts(row, "citations"),
        given(row, "took_ms").map(JsonNode::longValue));
  }

  private static Optional<JsonNode> given(JsonNode row, String key) {
    JsonNode value = need(row, key);
    return value.isNull() ? Optional.empty() : Optional.of(value);
  }

  private static String text(JsonNode row, String key) {
    JsonNode value = need(row, key);
    if (!value.isTextual()) {
      throw new IllegalArgumentException(key + ": not a text");
    }
    return value.textValue();
  }

  private static List<String> texts(JsonNode row, String key) {
    List<String> texts = new ArrayList<>();
    need(row, key).forEach(value -> texts.add(value.asText()));
    return texts;
  }

  private static JsonNode need(JsonNode row, String key) {
    JsonNode value = row.get(key);
    if (value == null) {
      throw new IllegalArgumentException(key + ": missing");
    }
    return value;
  }
}
