package planted.text;

/** Reads the clock of the machine. */
final class ClockOfMillis {
  private ClockOfMillis() {}

  static long time() {
    return System.currentTimeMillis();
  }
}
