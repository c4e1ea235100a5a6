package docket;

/** Starts Docket. */
final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(2);
  }
}
