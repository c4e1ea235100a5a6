package docket;

/** Starts Docket. */
final class Main {
  private Main() {}

  public static void main(String[] args) {
    Logging.forShortCommand();
    System.exit(2);
  }
}
