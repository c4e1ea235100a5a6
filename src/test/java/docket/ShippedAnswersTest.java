package docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.console.Console;
import docket.console.ExitStatus;
import docket.console.view.Screen;
import docket.console.view.Style;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** From the command line to the answer over the shipped knowledge, with real database and index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedAnswersTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Docket docket;

  @BeforeAll
  void open(@TempDir Path data) throws Exception {
    Map<String, String> environment =
        Map.of(
            "DOCKET_DATA",
            data.resolve("data").toAbsolutePath().toString(),
            "DOCKET_KNOWLEDGE",
            Path.of("knowledge").toAbsolutePath().toString());
    docket =
        new Docket(
            Settings.read(environment, data),
            InstantSource.fixed(Instant.parse("2026-11-25T12:00:00Z")),
            line -> {});
  }

  @AfterAll
  void close() {
    docket.close();
  }

  @Test
  void eval_keepsTheFloorsOfTheBundledQuestions() {
    assertEquals(
        ExitStatus.DONE,
        run("eval", "--min", "outcome=95,citation_hit=92,key_recall=88"),
        () -> out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void eval_keepsTheFloorsOfQuestionsThatNobodyHadInMind() {
    assertEquals(
        ExitStatus.DONE,
        run(
            "eval",
            "src/test/resources/docket/evaluation/further.yaml",
            "--min",
            "outcome=92,citation_hit=87,key_recall=79"),
        () -> out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void ask_tellsTheConflictAndWhichSideHolds() {
    assertEquals(ExitStatus.DONE, run("ask", "Mag ik Kaspersky in de VS nog gewoon gebruiken?"));
    String answer = out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    assertTrue(
        answer.contains("Bronnen spreken elkaar tegen")
            && answer.contains("De officiële tekst in [1] gaat voor."),
        answer);
  }

  @Test
  void ask_tellsTheConflictInEnglishToo() {
    assertEquals(ExitStatus.DONE, run("ask", "May I still use Kaspersky in the US?"));
    String answer = out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    assertTrue(
        answer.contains("Sources contradict each other: The Dutch news report")
            && answer.contains("The official text in [1] prevails."),
        answer);
  }

  @Test
  void ask_declinesWhatTheSourcesDoNotAnswer() {
    assertEquals(ExitStatus.DECLINED, run("ask", "where do I get the best pizza in Naples"));
  }

  @Test
  void ask_refusesAnEmptyQuestionAsWrongUse() {
    assertEquals(ExitStatus.WRONG_USE, run("ask", ""));
  }

  private ExitStatus run(String... arguments) {
    out.reset();
    PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
    Screen screen =
        new Screen(InputStream.nullInputStream(), stream, stream, false, Style.PLAIN, 80);
    return new Console(new ConsoleServices(docket), screen).run(arguments);
  }
}
