package docket.search;

import docket.source.Language;

/**
 * A candidate after the closer look.
 *
 * @param document its number in the snapshot
 * @param language the text that was looked at
 * @param look how it fits
 * @param fusion how its views were put together
 * @param likeness how it fits by its meaning, from 0 to 1; 0 without vectors
 * @param fit the fused score, from 0 to 1, with what the translation adds
 * @param translation what a text of the same unit in another language adds to the fit; not negative
 * @param authority from 0 to 1
 * @param ended whether a last day is known for what it says
 */
record Scored(
    int document,
    Language language,
    Look look,
    Fusion fusion,
    double likeness,
    double fit,
    double translation,
    double authority,
    boolean ended) {
  /** What a source without any authority loses of its score. */
  private static final double NO_AUTHORITY = 0.06;

  /** What a passage loses that says what no longer holds. */
  private static final double ENDED = 0.02;

  /** This text, each view of which may fit better in another text of the same unit. */
  Scored besides(Scored other) {
    double both = fusion.of(look.orBetter(other.look), Math.max(likeness, other.likeness));
    return new Scored(
        document,
        language,
        look,
        fusion,
        likeness,
        Math.max(fit, both),
        Math.max(fit, both) - fusion.of(look, likeness),
        authority,
        ended);
  }

  /** What it loses for want of authority; not positive. */
  double authorityLoss() {
    return -fit * NO_AUTHORITY * (1 - authority);
  }

  /** What it loses for saying what no longer holds; not positive. */
  double endedLoss() {
    return ended ? -(fit + authorityLoss()) * ENDED : 0;
  }

  /** The final score, from 0 to 1. */
  double score() {
    return fit + authorityLoss() + endedLoss();
  }
}
