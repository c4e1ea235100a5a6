package docket.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.console.view.Screen;
import docket.console.view.Style;
import docket.store.StoreException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The contract of the command line: names, help, exit statuses, streams. */
class CommandLineTest {
  private final FakeServices services = new FakeServices();

  @Test
  void everyOptionAndOperand_explainsItself() {
    List<String> silent = new ArrayList<>();
    List<CommandSpec> all = all();
    for (CommandSpec spec : all) {
      if (spec.usageMessage().description().length == 0) {
        silent.add(spec.qualifiedName());
      }
      spec.options().stream()
          .filter(option -> String.join("", option.description()).length() < 10)
          .forEach(option -> silent.add(spec.qualifiedName() + " " + option.longestName()));
      spec.positionalParameters().stream()
          .filter(operand -> String.join("", operand.description()).length() < 10)
          .forEach(operand -> silent.add(spec.qualifiedName() + " " + operand.paramLabel()));
    }
    assertEquals(14, all.size());
    assertEquals(List.of(), silent);
  }

  @Test
  void everyCommand_showsItsHelpOnStandardOutput() {
    for (CommandSpec spec : all()) {
      List<String> words =
          new ArrayList<>(List.of(spec.qualifiedName().replace("docket", "").strip().split(" ")));
      words.removeIf(String::isEmpty);
      words.add("--help");
      Invocation help = Invocation.of(services, words.toArray(String[]::new));
      assertEquals(ExitStatus.DONE, help.status(), spec.qualifiedName());
      assertTrue(help.out().startsWith("Usage: " + spec.qualifiedName()), help.out());
      assertEquals("", help.err());
      assertTrue(help.out().lines().allMatch(line -> line.length() <= 80), help.out());
    }
  }

  @Test
  void version_isOneLine() {
    assertEquals(
        new Invocation(ExitStatus.DONE, "docket 1.2.3\n", ""),
        Invocation.of(services, "--version"));
  }

  @Test
  void nothing_showsTheHelpAsWrongUse() {
    Invocation nothing = Invocation.of(services);
    assertEquals(ExitStatus.WRONG_USE, nothing.status());
    assertTrue(nothing.err().startsWith("Usage: docket"));
    assertEquals("", nothing.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run|There is no command 'run' here. Try 'docket --help'.",
        "backup x|There is no command 'backup' here. Try 'docket --help'.",
        "affected|There is no command 'affected' here. Try 'docket --help'.",
        "ask --lnag nl q|There is no option '--lnag' here. Did you mean --lang? Try 'docket ask --help'.",
        "ask --lang xx q|Invalid value for option '--lang': 'xx' is not one of en, nl, de, fr, es, ru. Try 'docket ask --help'.",
        "ask --as-of 2024-13-01 q|Invalid value for option '--as-of': '2024-13-01' is not a day; write it like 2024-08-01. Try 'docket ask --help'.",
        "ask --model gpt q|Invalid value for option '--model': 'gpt' is not a model; write provider/name, or none. Try 'docket ask --help'.",
        "deadlines --show never|Invalid value for option '--show': 'never' is not one of all, upcoming, past. Try 'docket deadlines --help'.",
        "deadlines --audience me|Invalid value for option '--audience': 'me' is not one of consumers, businesses, resellers, integrators, MSPs, non-US. Try 'docket deadlines --help'.",
        "receipt|Missing required parameter: 'ID'. Try 'docket receipt --help'.",
        "kb|kb needs a command: check, sync or export; see docket kb --help.",
        "kb check /nowhere|There is no knowledge folder /nowhere: name another, or set DOCKET_KNOWLEDGE.",
        "kb sync|There is no knowledge folder /nowhere/knowledge: name another, or set DOCKET_KNOWLEDGE.",
        "eval --min outcom=95|--min: there is no floor for 'outcom'; possible are outcome_accuracy, key_recall, full_key, citation_hit, pass.",
        "eval /nowhere.yaml|Cannot read /nowhere.yaml: there is no such file.",
        "eval --compare a b|Cannot read /nowhere/runs/a.jsonl: there is no such file.",
        "eval retrieval --corpus x|Missing required option: '--queries=FILE'. Try 'docket eval retrieval --help'.",
        "ask --batch what|--batch reads its questions from standard input: leave the question and --explain out.",
      })
  void wrongUse_isOneSentenceWithTheRemedy(String line, String sentence) {
    Invocation wrong = Invocation.of(services, line.split(" "));
    assertEquals("docket: " + sentence + "\n", wrong.err());
    assertEquals(ExitStatus.WRONG_USE, wrong.status());
    assertEquals("", wrong.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u200B \u00A0", "\t\n"})
  void ask_isWrongUse_whenTheQuestionIsEmpty(String question) {
    Invocation wrong = Invocation.of(services, "ask", question);
    assertEquals(ExitStatus.WRONG_USE, wrong.status());
    assertTrue(wrong.err().startsWith("docket: There is no question: write one"), wrong.err());
    assertEquals(List.of(), services.asked);
  }

  @Test
  void failure_isTheSentenceOfTheRoom() {
    assertFailure(
        new StoreException(
            StoreException.Kind.BUSY, "The database is busy: try again in a moment.", null),
        "docket: The database is busy: try again in a moment.\n");
    assertFailure(
        new UncheckedIOException("Cannot open the index", new AccessDeniedException("/x")),
        "docket: Cannot open the index: permission denied.\n");
    assertFailure(
        new UncheckedIOException("Cannot open the index", new IOException("disk on fire")),
        "docket: Cannot open the index: disk on fire.\n");
  }

  @Test
  void settings_areWrongUseWithEveryFaultOnItsLine() {
    services.failing = true;
    services.failure = new ConsoleException(ExitStatus.WRONG_USE, "One is wrong.\nTwo is wrong.");
    Invocation wrong = Invocation.of(services, "ask", "why?");
    assertEquals("docket: One is wrong.\ndocket: Two is wrong.\n", wrong.err());
    assertEquals(ExitStatus.WRONG_USE, wrong.status());
  }

  @Test
  void bug_isOneSentenceWithAnIncidentNumberAndNoClassName() {
    services.failing = true;
    services.failure = new IllegalStateException("secret \u001B[31m detail");
    Invocation bug = Invocation.of(services, "ask", "why?");
    assertEquals(ExitStatus.FAILURE, bug.status());
    assertTrue(
        bug.err().matches("docket: This is a fault of the program.*incident [0-9A-F]{4};.*\\R"),
        bug.err());
    assertFalse(bug.err().contains("secret") || bug.err().contains("Exception"), bug.err());
  }

  @Test
  void output_thatCannotBeWritten_isAFailure() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("no space left");
          }
        };
    Screen screen =
        new Screen(
            InputStream.nullInputStream(),
            new PrintStream(full, /* autoFlush= */ false, StandardCharsets.UTF_8),
            new PrintStream(err, /* autoFlush= */ false, StandardCharsets.UTF_8),
            /* terminal= */ false,
            Style.PLAIN,
            80);
    assertEquals(ExitStatus.FAILURE, new Console(services, screen).run("ask", "why?"));
    assertEquals(
        "docket: The output could not be written: is the disk full, or the reader gone?\n",
        err.toString(StandardCharsets.UTF_8));
  }

  private void assertFailure(RuntimeException failure, String sentence) {
    services.failing = true;
    services.failure = failure;
    Invocation failed = Invocation.of(services, "ask", "why?");
    assertEquals(new Invocation(ExitStatus.FAILURE, "", sentence), failed);
  }

  private List<CommandSpec> all() {
    List<CommandSpec> found = new ArrayList<>();
    collect(new Console(services, Screen.ofProcess(Map.of())).commandLine(), found);
    return found;
  }

  private static void collect(CommandLine line, List<CommandSpec> found) {
    found.add(line.getCommandSpec());
    line.getSubcommands().values().forEach(sub -> collect(sub, found));
  }
}
