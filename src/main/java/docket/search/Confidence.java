package docket.search;

import java.util.List;

/** How likely it is that what was found speaks about the question. */
final class Confidence {
  private Confidence() {}

  /**
   * @param question the question
   * @param ranked the candidates, best first
   */
  static double of(QuestionTerms question, List<Scored> ranked) {
    if (ranked.isEmpty()) {
      return 0;
    }
    Look best = ranked.getFirst().look();
    return Math.clamp(0.5 * best.soft() + 0.5 * Fusion.PLAIN.of(best), 0, 1);
  }
}
