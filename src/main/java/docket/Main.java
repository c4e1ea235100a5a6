package docket;

import docket.console.Console;
import docket.console.ExitStatus;
import docket.console.view.Screen;
import java.nio.file.Path;
import java.time.InstantSource;

/** Starts Docket. */
final class Main {
  private Main() {}

  public static void main(String[] args) {
    Logging.forShortCommand();
    Screen screen = Screen.ofProcess(System.getenv());
    System.exit(run(args, screen).code());
  }

  private static ExitStatus run(String[] args, Screen screen) {
    Path home = Path.of(System.getProperty("docket.home", ""));
    try (Docket docket =
        new Docket(
            Settings.read(System.getenv(), home),
            InstantSource.system(),
            line -> screen.err().println("docket: " + line))) {
      return new Console(new ConsoleServices(docket), screen).run(args);
    } catch (SettingsException e) {
      e.faults().forEach(fault -> screen.err().println("docket: " + fault.sentence()));
      screen.err().flush();
      return ExitStatus.WRONG_USE;
    }
  }
}
