package docket.console;

import docket.console.view.Screen;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code kb}: what moderators do with the knowledge base. */
final class KbCommand implements Command {
  private final Services services;
  private final Screen screen;

  KbCommand(Services services, Screen screen) {
    this.services = services;
    this.screen = screen;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.command(this, "kb", "Checks, brings in and writes the knowledge.");
    for (Command command :
        new Command[] {
          new KbCheckCommand(services, screen),
          new KbSyncCommand(services, screen),
          new KbExportCommand(services, screen)
        }) {
      CommandSpec sub = command.spec();
      spec.addSubcommand(sub.name(), new CommandLine(sub));
    }
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult given) {
    throw new ConsoleException(
        ExitStatus.WRONG_USE, "kb needs a command: check, sync or export; see docket kb --help.");
  }
}
