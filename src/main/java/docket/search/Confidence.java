package docket.search;

import java.util.List;

/** How likely it is that what was found speaks about the question. */
final class Confidence {
  /**
   * Where it is as likely as not, and how steeply it turns; fitted to questions with answers left
   * out.
   */
  private static final double EVEN = 0.34;

  private static final double STEEPNESS = 18;

  private Confidence() {}

  /** The confidence for candidates, best first; 0 where there are none. */
  static double of(List<Scored> ranked) {
    if (ranked.isEmpty()) {
      return 0;
    }
    return 1 / (1 + Math.exp(-STEEPNESS * (ranked.getFirst().fit() - EVEN)));
  }
}
