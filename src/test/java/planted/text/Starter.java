package planted.text;

/** Starts another program. */
final class Starter {
  private Starter() {}

  static ProcessBuilder start() {
    return new ProcessBuilder("true");
  }
}
