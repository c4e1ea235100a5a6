package planted.text;

import java.time.Instant;

/** Reads the clock of the machine. */
final class ClockOfInstants {
  private ClockOfInstants() {}

  static Instant time() {
    return Instant.now();
  }
}
