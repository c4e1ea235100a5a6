package docket.source;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a described state of affairs held, both ends included.
 *
 * @param from the first day; empty where it is open
 * @param until the last day; empty where it is open
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {
  /** Open at both ends. */
  public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  /**
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Validity {
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "validity: until %s is before from %s".formatted(until.get(), from.get()));
    }
  }

  /** Whether it held on a day. */
  public boolean holdsOn(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
