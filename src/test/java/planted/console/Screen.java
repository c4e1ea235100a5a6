package planted.console;

import picocli.CommandLine;

/** Uses its own library and the terminal: no fault. */
final class Screen {
  private Screen() {}

  static CommandLine show(Object command) {
    System.err.println("hello");
    return new CommandLine(command);
  }
}
