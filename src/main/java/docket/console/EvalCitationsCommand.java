package docket.console;

import docket.console.view.Screen;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code eval citations}: measures the citation check. */
final class EvalCitationsCommand implements Command {
  private static final String PAIRS = "--pairs";

  private final Services services;
  private final Screen screen;

  EvalCitationsCommand(Services services, Screen screen) {
    this.services = services;
    this.screen = screen;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this,
            "citations",
            "Alters sentences of the sources and measures what the citation check catches, by kind,"
                + " and what it wrongly drops.");
    spec.addOption(Options.json());
    return spec.addOption(
        Options.path(
            PAIRS,
            "FILE",
            "Check these sentences instead: JSON lines"
                + " {\"id\",\"sentence\",\"passages\",\"language\"}; writes one line"
                + " {\"id\",\"verdict\",\"why\"} for each."));
  }

  @Override
  public ExitStatus run(ParseResult given) {
    Optional<Path> pairs = Options.get(given, PAIRS);
    if (pairs.isPresent()) {
      services.benchmarks().pairs(pairs.get(), screen.out()::println);
      return ExitStatus.DONE;
    }
    Benchmarks.Report report = services.benchmarks().citations();
    screen.out().print(Options.has(given, Options.JSON) ? report.json() + "\n" : report.text());
    return ExitStatus.DONE;
  }
}
