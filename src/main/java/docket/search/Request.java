package docket.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is looked for.
 *
 * @param terms the question, from {@link PassageIndex#analyse}
 * @param asOf only what was published by this day and held on it; empty for everything
 * @param limit the most hits wanted, from 1 to {@value #MAX_LIMIT}
 */
public record Request(QuestionTerms terms, Optional<LocalDate> asOf, int limit) {
  /** The most hits one request can ask for. */
  public static final int MAX_LIMIT = 1_000;

  /**
   * @throws IllegalArgumentException if the limit lies outside 1 to {@value #MAX_LIMIT}
   */
  public Request {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException(
          "request: limit from 1 to %d, not %d".formatted(MAX_LIMIT, limit));
    }
  }
}
