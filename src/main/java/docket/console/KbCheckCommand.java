package docket.console;

import docket.console.view.Safe;
import docket.console.view.Screen;
import docket.knowledge.FolderContent;
import docket.knowledge.KnowledgeFolder;
import docket.knowledge.Problem;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code kb check}: what is wrong in a knowledge folder. */
final class KbCheckCommand implements Command {
  private final Services services;
  private final Screen screen;

  KbCheckCommand(Services services, Screen screen) {
    this.services = services;
    this.screen = screen;
  }

  @Override
  public CommandSpec spec() {
    return Options.command(
            this,
            "check",
            "Reads a knowledge folder and names every fault with file, line and remedy. Exit status"
                + " 1 if there is one; a mere warning is none.")
        .addPositional(
            Options.file(
                "FOLDER", /* required= */ false, "The folder (default: DOCKET_KNOWLEDGE)."));
  }

  @Override
  public ExitStatus run(ParseResult given) {
    Path folder = Options.<Path>operand(given).orElseGet(services::knowledgeFolder);
    require(folder);
    FolderContent content = KnowledgeFolder.read(folder);
    for (Problem problem : content.problems()) {
      screen.out().println(Safe.line(problem.toString()));
    }
    if (content.problems().stream().anyMatch(Problem::isError)) {
      return ExitStatus.FAILURE;
    }
    screen
        .out()
        .printf(
            "%d sources, %d conflicts, %d unknowns, %d events: no fault.%n",
            content.knowledge().sources().size(),
            content.knowledge().conflicts().size(),
            content.knowledge().unknowns().size(),
            content.deadlines().size());
    return ExitStatus.DONE;
  }

  /** Stops where there is no such folder. */
  static void require(Path folder) {
    if (!KnowledgeFolder.exists(folder)) {
      throw new ConsoleException(
          ExitStatus.WRONG_USE,
          "There is no knowledge folder %s: name another, or set DOCKET_KNOWLEDGE."
              .formatted(folder));
    }
  }
}
