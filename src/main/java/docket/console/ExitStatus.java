package docket.console;

/** How the program ends; other programs rely on the numbers. */
public enum ExitStatus {
  /** Done; a question was answered, in whole or in part. */
  DONE(0),
  /** It failed. */
  FAILURE(1),
  /** The command or the settings are wrong. */
  WRONG_USE(2),
  /** The question was declined. */
  DECLINED(3);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** The number. */
  public int code() {
    return code;
  }
}
