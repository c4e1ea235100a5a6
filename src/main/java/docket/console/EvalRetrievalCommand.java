package docket.console;

import docket.console.view.Screen;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code eval retrieval}: measures retrieval on any collection. */
final class EvalRetrievalCommand implements Command {
  private static final String CORPUS = "--corpus";
  private static final String QUERIES = "--queries";
  private static final String GOLD = "--gold";
  private static final String RUN = "--run";
  private static final String BASELINE = "--baseline";

  private final Services services;
  private final Screen screen;

  EvalRetrievalCommand(Services services, Screen screen) {
    this.services = services;
    this.screen = screen;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this,
            "retrieval",
            "Indexes a collection, asks its questions and measures ranking and cost.");
    spec.addOption(
        required(
            Options.path(
                CORPUS,
                "FILE",
                "Passages as JSON lines {\"id\",\"text\"}, with \"title\", \"language\" and"
                    + " \"translation_of\" where there are any.")));
    spec.addOption(
        required(
            Options.path(
                QUERIES,
                "FILE",
                "Questions as JSON lines {\"id\",\"question\"} with the right passage.")));
    spec.addOption(
        Options.word(
            GOLD,
            List.of("passage", "local"),
            "Key under which a question names its right passage (default: passage)."));
    spec.addOption(
        Options.path(
            RUN,
            "FILE",
            "Write the ranked list and the confidence of each question as JSON lines."));
    spec.addOption(
        Options.flag(BASELINE, "Measure bare BM25 over the same passages beside it, in turns."));
    return spec.addOption(Options.json());
  }

  @Override
  public ExitStatus run(ParseResult given) {
    Benchmarks.Retrieval request =
        new Benchmarks.Retrieval(
            Options.<Path>get(given, CORPUS).orElseThrow(),
            Options.<Path>get(given, QUERIES).orElseThrow(),
            Options.<String>get(given, GOLD).orElse("passage"),
            Options.get(given, RUN),
            Options.has(given, BASELINE));
    Benchmarks.Report report = services.benchmarks().retrieval(request, screen.err()::println);
    screen.out().print(Options.has(given, Options.JSON) ? report.json() + "\n" : report.text());
    return ExitStatus.DONE;
  }

  private static OptionSpec required(OptionSpec option) {
    return option.toBuilder().required(true).build();
  }
}
