package docket.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * A reply to a question of a question set, as far as it is scored.
 *
 * @param outcome {@code answered} or {@code declined}; any other word, or none, is wrong
 * @param text the reply as the reader sees it
 * @param citations ids of the cited sources
 * @param tookMillis how long it took, in milliseconds; empty where that is not known
 */
public record GoldenReply(
    Optional<String> outcome, String text, List<String> citations, Optional<Long> tookMillis) {
  /** The outcome of a question that was answered, in whole or in part. */
  public static final String ANSWERED = "answered";

  /** The outcome of a question that was not. */
  public static final String DECLINED = "declined";

  /** Copies the citations. */
  public GoldenReply {
    citations = List.copyOf(citations);
  }
}
