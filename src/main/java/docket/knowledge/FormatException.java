package docket.knowledge;

/** A file of the knowledge folder does not have the form that it must have. */
public final class FormatException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final String code;

  /**
   * A fault at a line (from 1; 0 for the whole file), with its code and a sentence on what is wrong
   * and what to write.
   */
  public FormatException(int line, String code, String what) {
    super(what);
    this.line = line;
    this.code = code;
  }

  /** The line of the fault, from 1; 0 where the whole file is meant. */
  public int line() {
    return line;
  }

  /** The kind of fault. */
  public String code() {
    return code;
  }

  /** The fault as a problem of a named file. */
  public Problem in(String file) {
    String message = getMessage();
    return new Problem(file, line, code, message == null ? "unreadable" : message);
  }
}
