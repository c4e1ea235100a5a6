package docket.console;

import docket.console.view.Safe;
import docket.console.view.Screen;
import docket.knowledge.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code kb sync}: brings the knowledge folder in. */
final class KbSyncCommand implements Command {
  private final Services services;
  private final Screen screen;

  KbSyncCommand(Services services, Screen screen) {
    this.services = services;
    this.screen = screen;
  }

  @Override
  public CommandSpec spec() {
    return Options.command(
        this,
        "sync",
        "Brings what changed in the knowledge folder into the database. Exit status 1 if a file"
            + " could not be read; the others are brought in all the same.");
  }

  @Override
  public ExitStatus run(ParseResult given) {
    KbCheckCommand.require(services.knowledgeFolder());
    Services.Synced synced = services.sync();
    synced.changes().forEach(change -> screen.out().println(Safe.line(change)));
    synced.problems().forEach(problem -> screen.out().println(Safe.line(problem.toString())));
    String what = synced.changes().isEmpty() ? "Nothing changed" : "Done";
    screen.out().println(what + ": revision " + synced.revision() + ".");
    return synced.problems().stream().anyMatch(Problem::isError)
        ? ExitStatus.FAILURE
        : ExitStatus.DONE;
  }
}
