package docket.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import docket.evaluation.RetrievalBenchmark.Gold;
import docket.evaluation.RetrievalBenchmark.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the benchmark on collections of a few passages. */
class RetrievalBenchmarkTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String PASSAGES =
      """
      {"id":"p1","title":"Rivers","text":"The Rhine flows through six countries to the sea."}
      {"id":"p2","title":"Numbers","text":"A prime number has exactly two divisors."}
      {"id":"p1-de","text":"Der Rhein fließt durch sechs Länder bis zum Meer.","language":"de","translation_of":"p1"}
      """;
  private static final String QUESTIONS =
      """
      {"id":"q1","question":"How many countries does the Rhine flow through?","passage":"p1","local":"p1"}
      {"id":"q2","question":"Wie viele Länder durchfließt der Rhein?","passage":"p1","local":"p1-de"}
      {"id":"q3","question":"How many divisors does a prime have?","passage":"p2","local":"p2"}
      {"id":"q4","question":"Who painted the ceiling?"}
      """;

  @TempDir private Path folder;

  private Options options(Gold gold, boolean baseline) throws IOException {
    return new Options(
        Files.writeString(folder.resolve("passages.jsonl"), PASSAGES),
        Files.writeString(folder.resolve("questions.jsonl"), QUESTIONS),
        gold,
        Optional.of(folder.resolve("run.jsonl")),
        baseline);
  }

  private List<JsonNode> run() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("run.jsonl"))) {
      lines.add(MAPPER.readTree(line));
    }
    return lines;
  }

  @Test
  void run_scoresTheQuestionsThatNameTheirPassage() throws Exception {
    RetrievalReport report = RetrievalBenchmark.run(options(Gold.PASSAGE, false));
    assertEquals(4, report.n());
    assertEquals(3, report.docket().ranking().n());
    assertEquals(1.0, report.docket().ranking().recall1());
  }

  @Test
  void run_namesTheOriginalForTheGoldPassage() throws Exception {
    RetrievalBenchmark.run(options(Gold.PASSAGE, false));
    assertEquals("p1", run().get(1).get("hits").get(0).asText());
  }

  @Test
  void run_namesTheTextInTheQuestionsLanguageForTheLocalGold() throws Exception {
    RetrievalReport report = RetrievalBenchmark.run(options(Gold.LOCAL, false));
    assertEquals("p1-de", run().get(1).get("hits").get(0).asText());
    assertEquals("p1", run().get(0).get("hits").get(0).asText());
    assertEquals(1.0, report.docket().ranking().recall1());
  }

  @Test
  void run_writesALineForEveryQuestionInOrder() throws Exception {
    RetrievalBenchmark.run(options(Gold.PASSAGE, false));
    assertEquals(
        List.of("q1", "q2", "q3", "q4"),
        run().stream().map(line -> line.get("id").asText()).toList());
    assertTrue(run().stream().allMatch(line -> line.get("confidence").isNumber()));
  }

  @Test
  void toJson_hasTheAgreedForm() throws Exception {
    JsonNode json = MAPPER.readTree(RetrievalBenchmark.run(options(Gold.PASSAGE, true)).toJson());
    List<String> costs =
        List.of(
            "passages_per_s",
            "disk_bytes_per_passage",
            "open_first_query_ms",
            "p50_ms",
            "p90_ms",
            "p99_ms",
            "cpu_ms_per_query",
            "heap_live_mb",
            "peak_rss_mb",
            "update_visible_ms",
            "update_cpu_ms");
    assertEquals(4, json.get("n").asInt());
    for (JsonNode side : List.of(json, json.get("baseline"))) {
      for (String name : List.of("R@1", "R@3", "R@5", "R@10", "MRR@10", "nDCG@10")) {
        assertTrue(side.get("ranking").get(name).isNumber(), name);
      }
      for (String name : costs) {
        assertTrue(side.get("cost").has(name), name);
      }
    }
    assertFalse(json.get("baseline").get("ratios").isEmpty());
  }

  @Test
  void run_namesFileAndLineOfABrokenPassage() throws Exception {
    Options options = options(Gold.PASSAGE, false);
    Files.writeString(options.corpus(), PASSAGES + "{\"id\":\"p9\"}\n");
    var e = assertThrows(BrokenInputException.class, () -> RetrievalBenchmark.run(options));
    assertTrue(
        String.valueOf(e.getMessage()).startsWith(options.corpus() + ":4: "), e.getMessage());
  }

  @Test
  void run_namesFileAndLineOfABrokenQuestion() throws Exception {
    Options options = options(Gold.PASSAGE, false);
    Files.writeString(options.queries(), QUESTIONS + "{\"id\":\"q9\",\"question\":\"\"}\n");
    var e = assertThrows(BrokenInputException.class, () -> RetrievalBenchmark.run(options));
    assertTrue(
        String.valueOf(e.getMessage()).startsWith(options.queries() + ":5: "), e.getMessage());
  }

  @Test
  void run_refusesATranslationOfNothing() throws Exception {
    Options options = options(Gold.PASSAGE, false);
    String line = "{\"id\":\"p9\",\"text\":\"Text.\",\"translation_of\":\"p0\"}\n";
    Files.writeString(options.corpus(), PASSAGES + line);
    var e = assertThrows(BrokenInputException.class, () -> RetrievalBenchmark.run(options));
    assertTrue(String.valueOf(e.getMessage()).contains(":4: translation_of 'p0'"), e.getMessage());
  }

  @Test
  void run_refusesAPassageThatComesTwice() throws Exception {
    Options options = options(Gold.PASSAGE, false);
    Files.writeString(options.corpus(), PASSAGES + PASSAGES);
    var e = assertThrows(BrokenInputException.class, () -> RetrievalBenchmark.run(options));
    assertTrue(
        String.valueOf(e.getMessage()).contains(":4: id 'p1' is there twice"), e.getMessage());
  }
}
