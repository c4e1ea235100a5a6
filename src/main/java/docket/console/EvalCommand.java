package docket.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import docket.answer.Answer;
import docket.answer.Ask;
import docket.console.view.JsonText;
import docket.console.view.Safe;
import docket.console.view.Screen;
import docket.evaluation.GoldenJson;
import docket.evaluation.GoldenReply;
import docket.evaluation.GoldenReport;
import docket.evaluation.GoldenRun;
import docket.evaluation.GoldenSet;
import docket.evaluation.GoldenText;
import docket.evaluation.Limits;
import docket.evaluation.RunComparison;
import docket.evaluation.SavedRun;
import docket.knowledge.form.FormatException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code eval}: scores the answers to a question set, or compares two runs. */
final class EvalCommand implements Command {
  private static final String COMPARE = "--compare";
  private static final String SAVE = "--save";
  private static final String MIN = "--min";
  private static final String MAX = "--max";
  private static final String DETAIL = "--detail";
  private static final int PROGRESS_STEP = 10;

  private final Services services;
  private final Screen screen;
  private final Faults faults;

  EvalCommand(Services services, Screen screen, Faults faults) {
    this.services = services;
    this.screen = screen;
    this.faults = faults;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this,
            "eval",
            "Asks every question of a question set and scores the answers. Exit status 1 if a"
                + " figure is on the wrong side of a limit.");
    spec.addPositional(
        Options.file(
            "FILE",
            /* required= */ false,
            "The question set (default: the one that comes along)."));
    spec.addOption(Options.json());
    spec.addOption(Options.model());
    spec.addOption(
        Options.text(
            MIN,
            "LIMITS",
            "Floors, such as outcome=95,citation_hit=95; with a language in front,"
                + " nl.key_recall=88, for its questions alone."));
    spec.addOption(
        Options.text(
            MAX, "LIMITS", "Ceilings of faults, such as wrongly_declined=6,never_violations=0."));
    spec.addOption(Options.flag(DETAIL, "List also what went wrong, question by question."));
    spec.addOption(
        Options.text(
            SAVE,
            "RUN",
            "Keep the run under this name, or in a file of this name that ends in .jsonl."));
    spec.addOption(compare());
    for (Command command :
        new Command[] {
          new EvalRetrievalCommand(services, screen), new EvalCitationsCommand(services, screen)
        }) {
      CommandSpec sub = command.spec();
      spec.addSubcommand(sub.name(), new CommandLine(sub));
    }
    return spec;
  }

  private static OptionSpec compare() {
    return OptionSpec.builder(COMPARE)
        .paramLabel("RUN")
        .arity("2")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description("Ask nothing; compare two saved runs, the earlier one first.")
        .build();
  }

  @Override
  public ExitStatus run(ParseResult given) {
    Optional<List<String>> runs = Options.get(given, COMPARE);
    if (runs.isPresent()) {
      return compare(runs.get(), Options.has(given, Options.JSON));
    }
    Limits limits =
        limits(given, MIN, Limits.Kind.FLOOR).and(limits(given, MAX, Limits.Kind.CEILING));
    GoldenSet set =
        Options.<Path>operand(given).map(EvalCommand::read).orElseGet(GoldenSet::bundled);
    GoldenReport report = ask(set, services.measuredAnswers(Options.get(given, Options.MODEL)));
    Options.<String>get(given, SAVE).ifPresent(run -> save(run, report));
    List<String> broken = limits.broken(report);
    show(report, broken, given);
    broken.forEach(faults::tell);
    return broken.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILURE;
  }

  private GoldenReport ask(GoldenSet set, Services.Answers answers) {
    Set<String> sources =
        services.sources().stream()
            .map(source -> source.id().value())
            .collect(Collectors.toUnmodifiableSet());
    int all = set.questions().size();
    return GoldenRun.ask(
        set,
        (question, context) ->
            reply(answers.answer(new Ask(question, context, Optional.empty(), Optional.empty()))),
        Optional.of(sources),
        done -> progress(done, all));
  }

  /** A partly answered question counts as answered. */
  private static GoldenReply reply(Services.Reply reply) {
    Answer answer = reply.answer();
    String outcome =
        switch (answer.outcome()) {
          case ANSWERED, PARTLY -> GoldenReply.ANSWERED;
          case DECLINED -> GoldenReply.DECLINED;
        };
    List<String> cited =
        answer.citations().stream()
            .map(citation -> citation.source().id().value())
            .distinct()
            .toList();
    return new GoldenReply(
        Optional.of(outcome), answer.text(), cited, Optional.of(reply.tookMillis()));
  }

  private void progress(int done, int all) {
    if (screen.terminal() && (done % PROGRESS_STEP == 0 || done == all)) {
      screen.err().print("\r" + done + " of " + all + (done == all ? "\r\u001B[K" : ""));
      screen.err().flush();
    }
  }

  private void show(GoldenReport report, List<String> broken, ParseResult given) {
    boolean detail = Options.has(given, DETAIL);
    if (Options.has(given, Options.JSON)) {
      ObjectNode json = GoldenJson.of(report);
      ArrayNode below = json.putArray("limits_broken");
      broken.forEach(below::add);
      screen.out().println(JsonText.line(json));
    } else {
      screen.out().print(Safe.text(GoldenText.of(report)) + "\n");
    }
    if (detail) {
      String lines = Safe.text(GoldenText.detail(report));
      (Options.has(given, Options.JSON) ? screen.err() : screen.out())
          .print(lines.isEmpty() ? "" : lines + "\n");
    }
  }

  private ExitStatus compare(List<String> runs, boolean json) {
    RunComparison comparison = new RunComparison(saved(runs.get(0)), saved(runs.get(1)));
    screen
        .out()
        .print(
            json ? JsonText.line(comparison.json()) + "\n" : Safe.text(comparison.text()) + "\n");
    return ExitStatus.DONE;
  }

  private static GoldenSet read(Path file) {
    try {
      return GoldenSet.read(Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new ConsoleException(
          ExitStatus.WRONG_USE, "%s is not UTF-8 text: save it as UTF-8.".formatted(file));
    } catch (IOException e) {
      throw Faults.unreadable(file, e);
    } catch (FormatException e) {
      throw Faults.malformed(file, e);
    }
  }

  private static Limits limits(ParseResult given, String option, Limits.Kind kind) {
    try {
      return Options.<String>get(given, option)
          .map(text -> Limits.parse(kind, text))
          .orElse(Limits.NONE);
    } catch (IllegalArgumentException e) {
      throw new ConsoleException(ExitStatus.WRONG_USE, "%s: %s.".formatted(option, e.getMessage()));
    }
  }

  private void save(String run, GoldenReport report) {
    Path file = file(run);
    try {
      SavedRun.write(file, report);
    } catch (IOException e) {
      throw new ConsoleException(
          ExitStatus.FAILURE, "Cannot save the run in %s: %s.".formatted(file, Faults.reason(e)));
    }
  }

  private GoldenReport saved(String run) {
    Path file = file(run);
    try {
      return SavedRun.read(file);
    } catch (IOException e) {
      throw Faults.unreadable(file, e);
    } catch (FormatException e) {
      throw Faults.malformed(file, e);
    }
  }

  /** A plain name stands in the folder of runs; what looks like a file is one. */
  private Path file(String run) {
    boolean plain = run.matches("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*") && !run.endsWith(".jsonl");
    try {
      return plain ? services.runsFolder().resolve(run + ".jsonl") : Path.of(run);
    } catch (InvalidPathException e) {
      throw new ConsoleException(
          ExitStatus.WRONG_USE, "'%s' cannot be the name of a file.".formatted(run));
    }
  }
}
