package planted.text;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import planted.source.Plain;

/** Uses the room below, and a clock that it was given: no fault. */
public record Sentence(Plain plain) {
  static Instant time(Clock clock) {
    return Instant.now(clock);
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
