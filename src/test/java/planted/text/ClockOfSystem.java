package planted.text;

import java.time.Clock;

/** Makes a clock of its own. */
final class ClockOfSystem {
  private ClockOfSystem() {}

  static Clock clock() {
    return Clock.systemUTC();
  }
}
