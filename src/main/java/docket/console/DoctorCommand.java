package docket.console;

import docket.console.view.Safe;
import docket.console.view.Screen;
import docket.console.view.Wrap;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code doctor}: looks at everything that the program needs. */
final class DoctorCommand implements Command {
  private static final String INDENT = "      ";

  private final Services services;
  private final Screen screen;

  DoctorCommand(Services services, Screen screen) {
    this.services = services;
    this.screen = screen;
  }

  @Override
  public CommandSpec spec() {
    return Options.command(
        this,
        "doctor",
        "Checks settings, knowledge, database, index and disk, and says what to do about each"
            + " fault. Exit status 1 if there is one.");
  }

  @Override
  public ExitStatus run(ParseResult given) {
    List<Check> checks = services.checks();
    int faults = 0;
    for (Check check : checks) {
      Check.Result result = check.run();
      faults += result instanceof Check.Result.Failed ? 1 : 0;
      show(check.name(), result);
    }
    String summary = faults == 0 ? "all well" : faults == 1 ? "1 fault" : faults + " faults";
    screen.out().printf("%n%d checks: %s.%n", checks.size(), summary);
    return faults == 0 ? ExitStatus.DONE : ExitStatus.FAILURE;
  }

  private void show(String name, Check.Result result) {
    switch (result) {
      case Check.Result.Passed(String found) -> line("ok    ", name, found);
      case Check.Result.Skipped(String why) -> line("-     ", name, why);
      case Check.Result.Failed(String fault, String remedy) -> {
        line(screen.style().bad("FAULT "), name, fault);
        screen.out().print(Wrap.text(INDENT + Safe.line(remedy), screen.width(), INDENT));
      }
    }
  }

  private void line(String mark, String name, String text) {
    String line = mark + screen.style().strong(Safe.line(name)) + ": " + Safe.line(text);
    screen.out().print(Wrap.text(line, screen.width(), INDENT));
  }
}
