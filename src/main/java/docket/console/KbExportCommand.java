package docket.console;

import docket.console.view.Safe;
import docket.console.view.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code kb export}: writes the knowledge as a folder. */
final class KbExportCommand implements Command {
  private final Services services;
  private final Screen screen;

  KbExportCommand(Services services, Screen screen) {
    this.services = services;
    this.screen = screen;
  }

  @Override
  public CommandSpec spec() {
    return Options.command(
            this, "export", "Writes the present knowledge as a knowledge folder of its own.")
        .addPositional(
            Options.file("FOLDER", /* required= */ true, "The folder; new, or an empty one."));
  }

  @Override
  public ExitStatus run(ParseResult given) {
    Path folder = Options.<Path>operand(given).orElseThrow();
    if (!isFree(folder)) {
      throw new ConsoleException(
          ExitStatus.WRONG_USE,
          "%s is there and not an empty folder: name a new one.".formatted(folder));
    }
    int files = services.export(folder);
    screen.out().println(Safe.line("Wrote %d files to %s.".formatted(files, folder)));
    return ExitStatus.DONE;
  }

  private static boolean isFree(Path folder) {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      throw Faults.unreadable(folder, e);
    }
  }
}
