package docket.console;

/**
 * A command cannot be carried out. The message is what the person in front of the terminal reads:
 * what is wrong and what to do, a sentence or, for several faults, one a line.
 */
public final class ConsoleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitStatus status;

  /** A fault with the exit status that it leads to. */
  public ConsoleException(ExitStatus status, String message) {
    super(message);
    this.status = status;
  }

  /** The exit status of the program. */
  public ExitStatus status() {
    return status;
  }
}
