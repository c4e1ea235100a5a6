package docket.knowledge.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the faults of one file, so that all of them are told at once. */
final class Faults {
  private final List<FormatException> found = new ArrayList<>();

  /** Reads a part of the file. */
  @FunctionalInterface
  interface Part<T> {
    T read() throws FormatException;
  }

  /** What the part holds; empty when there was a fault, which is kept. */
  <T> Optional<T> attempt(Part<T> part) {
    try {
      return Optional.of(part.read());
    } catch (FormatException e) {
      found.add(e);
      return Optional.empty();
    }
  }

  void add(FormatException fault) {
    found.add(fault);
  }

  /**
   * Ends the reading if there was any fault.
   *
   * @throws FormatException the first of them, which carries the others
   */
  void check() throws FormatException {
    if (!found.isEmpty()) {
      FormatException first = found.getFirst();
      found.stream().skip(1).forEach(first::addSuppressed);
      throw first;
    }
  }

  /**
   * A value that is there when {@link #check} did not throw.
   *
   * @throws IllegalStateException if it is not
   */
  static <T> T sound(Optional<T> value) {
    return value.orElseThrow(() -> new IllegalStateException("a fault was not checked for"));
  }
}
