package planted;

import java.time.Clock;
import planted.search.Sound;

/** Wiring may use every room and the clock: no fault. */
final class Wiring {
  private Wiring() {}

  static Sound open() {
    System.out.println(Clock.systemUTC().instant());
    return new Sound();
  }
}
