package docket.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.knowledge.form.FormatException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenRunTest {
  private static final String SET =
      """
      - id: q1
        language: nl
        type: factual
        question: Wanneer?
        context: [Wie?, Wat?]
        cite_any: [a]
        keys: [[29 september]]
        outcome: answered
        never: [/juli/i]
      - id: q2
        language: en
        type: out-of-scope
        question: Pizza?
        cite_any: []
        keys: []
        outcome: declined
        never: []
      """;

  @TempDir Path folder;

  @Test
  void ask_putsEveryQuestionWithItsContext() throws Exception {
    List<String> asked = new ArrayList<>();
    List<Integer> progress = new ArrayList<>();
    GoldenRun.ask(
        GoldenSet.read(SET),
        (question, context) -> {
          asked.add(question + context);
          return reply("answered", "");
        },
        Optional.empty(),
        progress::add);
    assertEquals(List.of("Wanneer?[Wie?, Wat?]", "Pizza?[]"), asked);
    assertEquals(List.of(1, 2), progress);
  }

  @Test
  void bundled_holdsTheQuestionsOfSixLanguages() {
    List<String> languages =
        GoldenSet.bundled().questions().stream()
            .map(question -> question.language())
            .distinct()
            .sorted()
            .toList();
    assertEquals(List.of("de", "en", "es", "fr", "nl", "ru"), languages);
    assertEquals(110, GoldenSet.bundled().questions().size());
  }

  @Test
  void read_namesTheQuestion_whenAPatternIsInvalid() {
    FormatException fault =
        assertThrows(
            FormatException.class, () -> GoldenSet.read(SET.replace("/juli/i", "/juli(/i")));
    assertTrue(String.valueOf(fault.getMessage()).startsWith("question q1: never '/juli(/i'"));
  }

  @ParameterizedTest
  @CsvSource({
    "outcome=100, ''",
    "outcome_accuracy=100, ''",
    "key_recall=100, 'key_recall is 0.0, below the floor of 100.0.'",
    "nl.key_recall=50, 'nl.key_recall is 0.0, below the floor of 50.0.'",
    "en.key_recall=50, 'en.key_recall cannot be measured: no question bears on it.'",
  })
  void floors_tellWhatIsBelowThem(String limit, String sentence) throws Exception {
    assertEquals(sentence, broken(Limits.Kind.FLOOR, limit));
  }

  @ParameterizedTest
  @CsvSource({
    "never_violations=1, ''",
    "never_violations=0, 'never_violations is 1, above the ceiling of 0.'",
    "en.never_violations=0, ''",
    "wrongly_declined=0, ''",
  })
  void ceilings_tellWhatIsAboveThem(String limit, String sentence) throws Exception {
    assertEquals(sentence, broken(Limits.Kind.CEILING, limit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "outcome", "outcome=", "outcome=x", "n=3", "never_violations=0", "a,b"})
  void floors_areRefused_whenTheyAreNoFloors(String text) {
    assertThrows(IllegalArgumentException.class, () -> Limits.parse(Limits.Kind.FLOOR, text));
  }

  @Test
  void savedRun_readsBackWhatWasWritten() throws Exception {
    GoldenReport report = report("answered", "in juli");
    Path file = folder.resolve("runs/a.jsonl");
    SavedRun.write(file, report);
    assertEquals(report.marks(), SavedRun.read(file).marks());
  }

  @Test
  void savedRun_namesTheLine_whenItIsNone() throws Exception {
    Path file = folder.resolve("a.jsonl");
    SavedRun.write(file, report("answered", ""));
    Files.writeString(file, Files.readString(file) + "{\"id\":\"x\"}\n");
    FormatException fault = assertThrows(FormatException.class, () -> SavedRun.read(file));
    assertEquals(3, fault.line());
  }

  @Test
  void comparison_namesWhatBecameBetterAndWorse() throws Exception {
    GoldenReport wrong = report("answered", "in juli");
    GoldenReport right = report("answered", "op 29 september");
    String better = new RunComparison(wrong, right).text();
    assertTrue(better.contains("better: q1\nworse: none\n"), better);
    String worse = new RunComparison(right, wrong).text();
    assertTrue(worse.contains("better: none\nworse: q1\n\nq1: outcome answered"), worse);
    assertEquals("[\"q1\"]", new RunComparison(right, wrong).json().get("worse").toString());
  }

  private static String broken(Limits.Kind kind, String limit) throws Exception {
    return String.join("\n", Limits.parse(kind, limit).broken(report("answered", "in juli")));
  }

  private static GoldenReport report(String outcome, String text) throws Exception {
    return GoldenRun.judge(
        GoldenSet.read(SET),
        Map.of("q1", reply(outcome, text), "q2", reply("declined", "")),
        Optional.empty());
  }

  private static GoldenReply reply(String outcome, String text) {
    return new GoldenReply(Optional.of(outcome), text, List.of("a"), Optional.of(5L));
  }
}
