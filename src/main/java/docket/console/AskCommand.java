package docket.console;

import com.fasterxml.jackson.databind.node.NullNode;
import docket.answer.Answer;
import docket.answer.Ask;
import docket.console.view.AnswerJson;
import docket.console.view.AnswerView;
import docket.console.view.JsonText;
import docket.console.view.Safe;
import docket.console.view.Screen;
import docket.console.view.TraceView;
import docket.text.TextCleaner;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ask}: answers one question, or a batch of them. */
final class AskCommand implements Command {
  private static final String NAME = "ask";
  private static final String BATCH = "--batch";
  private static final String EXPLAIN = "--explain";

  private final Services services;
  private final Screen screen;
  private final Faults faults;

  AskCommand(Services services, Screen screen, Faults faults) {
    this.services = services;
    this.screen = screen;
    this.faults = faults;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this,
            NAME,
            "Answers a question from the sources. Exit status 0 answered, 3 declined, 2 wrong use"
                + " (an empty question too), 1 failure.");
    spec.addOption(Options.json());
    spec.addOption(Options.lang("Language of the answer (default: that of the question)."));
    spec.addOption(
        Options.asOf("Use only what held and was published on this day, such as 2024-08-01."));
    spec.addOption(Options.model());
    spec.addOption(
        Options.flag(EXPLAIN, "Show also how the answer came about: evidence, gate, checks."));
    spec.addOption(
        Options.flag(
            BATCH,
            "Read questions as JSON lines {\"id\",\"question\",\"context\"} from standard input"
                + " and write one JSON line for each."));
    return spec.addPositional(
        Options.operands("QUESTION", "0..*", "The question; quotes around it are not needed."));
  }

  @Override
  public ExitStatus run(ParseResult given) {
    String question = String.join(" ", Options.operands(given));
    if (Options.has(given, BATCH)) {
      return batch(given, question);
    }
    return answer(
        new Ask(question, List.of(), Options.get(given, Options.LANG), asOf(given)),
        Options.get(given, Options.MODEL),
        Options.has(given, Options.JSON),
        Options.has(given, EXPLAIN));
  }

  /**
   * Whether a command line is only a question, in text or JSON. Then it means the same to everybody
   * and needs no parser, which takes longer to load than many an answer takes to find.
   *
   * @param arguments all of the command line
   */
  static boolean isOnlyQuestion(List<String> arguments) {
    if (arguments.isEmpty() || !arguments.getFirst().equals(NAME)) {
      return false;
    }
    int words = 0;
    for (String argument : arguments.subList(1, arguments.size())) {
      if (!argument.startsWith("-")) {
        words++;
      } else if (!argument.equals(Options.JSON)) {
        return false;
      }
    }
    return words > 0;
  }

  /** Answers a command line that is {@linkplain #isOnlyQuestion only a question}. */
  ExitStatus run(List<String> arguments) {
    List<String> words = new ArrayList<>(arguments.subList(1, arguments.size()));
    boolean json = words.removeIf(Options.JSON::equals);
    Ask ask = new Ask(String.join(" ", words), List.of(), Optional.empty(), Optional.empty());
    return answer(ask, Optional.empty(), json, /* explain= */ false);
  }

  private ExitStatus answer(Ask ask, Optional<String> model, boolean json, boolean explain) {
    if (isEmpty(ask.question())) {
      throw new ConsoleException(
          ExitStatus.WRONG_USE,
          "There is no question: write one behind ask, such as docket ask \"Who banned it?\"");
    }
    Services.Reply reply = services.answers(model).answer(ask);
    if (json) {
      screen
          .out()
          .println(
              JsonText.line(
                  AnswerJson.of(
                      NullNode.getInstance(),
                      reply.answer(),
                      reply.receipt(),
                      reply.tookMillis())));
    } else {
      screen.out().print(text(reply));
    }
    if (explain) {
      explain(reply, json ? screen.err() : screen.out());
    }
    return status(reply.answer());
  }

  private ExitStatus batch(ParseResult given, String question) {
    if (!question.isEmpty() || Options.has(given, EXPLAIN)) {
      throw new ConsoleException(
          ExitStatus.WRONG_USE,
          "--batch reads its questions from standard input: leave the question and --explain out.");
    }
    return new Batch(
            services.answers(Options.get(given, Options.MODEL)),
            Options.get(given, Options.LANG),
            asOf(given),
            faults)
        .run(screen.in(), screen.out());
  }

  private static Optional<LocalDate> asOf(ParseResult given) {
    return Options.get(given, Options.AS_OF);
  }

  /** Whether nothing can be seen of it. */
  private static boolean isEmpty(String question) {
    return TextCleaner.safe(question)
        .codePoints()
        .allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point));
  }

  private String text(Services.Reply reply) {
    return new AnswerView(services::source, screen.style(), screen.width())
        .text(reply.answer(), reply.reader(), reply.receipt());
  }

  private void explain(Services.Reply reply, PrintStream to) {
    to.println();
    to.print(TraceView.text(reply.trace(), screen.style(), screen.width()));
    to.println(Safe.line("Took %d ms.".formatted(reply.tookMillis())));
  }

  private static ExitStatus status(Answer answer) {
    return switch (answer.outcome()) {
      case ANSWERED, PARTLY -> ExitStatus.DONE;
      case DECLINED ->
          answer.reason().filter(reason -> reason == Answer.Decline.UNAVAILABLE).isPresent()
              ? ExitStatus.FAILURE
              : ExitStatus.DECLINED;
    };
  }
}
