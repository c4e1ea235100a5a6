package docket.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import docket.knowledge.GoldenQuestion;
import docket.knowledge.GoldenQuestion.Demand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The scores are those of the reference scorer, line by line; its output is frozen in the files
 * {@code score-*.txt}.
 */
class FrozenScoresTest {
  private static final Path FOLDER = Path.of("src/test/resources/docket/evaluation");
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(strings = {"perfect", "empty", "decline", "answer"})
  void report_isThatOfTheReference_whenRepliesMarkTheEndsOfTheScale(String kind) throws Exception {
    GoldenSet set = GoldenSet.bundled();
    assertSame("score-" + kind + ".txt", set, synthetic(kind, set.questions()));
  }

  @Test
  void report_isThatOfTheReference_whenRepliesAreTricky() throws Exception {
    GoldenSet set = GoldenSet.read(Files.readString(FOLDER.resolve("tricky-questions.yaml")));
    Map<String, GoldenReply> replies = new LinkedHashMap<>();
    for (String line : Files.readAllLines(FOLDER.resolve("tricky-replies.jsonl"))) {
      JsonNode row = JSON.readTree(line);
      replies.put(row.get("id").asText(), reply(row));
    }
    assertSame("score-tricky.txt", set, replies);
  }

  private static void assertSame(String frozen, GoldenSet set, Map<String, GoldenReply> replies)
      throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve(frozen));
    List<String> sources = Files.readAllLines(FOLDER.resolve("score-sources.txt"));
    GoldenReport report = GoldenRun.judge(set, replies, Optional.of(new HashSet<>(sources)));
    String text = lines.subList(0, lines.size() - 1).stream().collect(Collectors.joining("\n"));
    assertEquals(text + "\n", GoldenText.of(report) + GoldenText.detail(report));
    ObjectNode json = GoldenJson.of(report);
    json.remove(List.of("by_type", "by_language"));
    assertEquals(
        JSON.readTree(lines.getLast()).toString(), JSON.readTree(json.toString()).toString());
  }

  private static GoldenReply reply(JsonNode row) {
    List<String> citations = new ArrayList<>();
    row.get("citations").forEach(id -> citations.add(id.asText()));
    return new GoldenReply(
        Optional.ofNullable(row.get("outcome").textValue()),
        row.path("text").asText(""),
        citations,
        row.has("took_ms") ? Optional.of(row.get("took_ms").longValue()) : Optional.empty());
  }

  private static Map<String, GoldenReply> synthetic(String kind, List<GoldenQuestion> questions) {
    Map<String, GoldenReply> replies = new LinkedHashMap<>();
    for (GoldenQuestion question : questions) {
      switch (kind) {
        case "perfect" ->
            replies.put(
                question.id(),
                reply(perfectOutcome(question), perfect(question), question.citeAny()));
        case "decline" ->
            replies.put(
                question.id(),
                reply("declined", "Sorry, my sources do not cover this.", List.of()));
        case "answer" ->
            replies.put(
                question.id(),
                reply(
                    "answered",
                    "The United States banned Kaspersky software in June 2024.",
                    List.of("bis-press-release-2024-06-20")));
        default -> {}
      }
    }
    return replies;
  }

  private static GoldenReply reply(String outcome, String text, List<String> citations) {
    return new GoldenReply(Optional.of(outcome), text, citations, Optional.of(0L));
  }

  private static String perfectOutcome(GoldenQuestion question) {
    boolean answered =
        question.outcome() == Demand.ANSWERED
            || (question.outcome() == Demand.EITHER && !question.keys().isEmpty());
    return answered ? "answered" : "declined";
  }

  private static String perfect(GoldenQuestion question) {
    return String.join(". ", question.expected())
        + " | "
        + question.keys().stream().map(List::getFirst).collect(Collectors.joining(" | "));
  }
}
