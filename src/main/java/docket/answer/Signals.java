package docket.answer;

/**
 * What speaks for a passage, each from 0 to 1.
 *
 * @param direct how well the index found it by its own text
 * @param typical how alike the question is to a typical one that names it, less the further back it
 *     is named
 * @param dated how well the index found a deadline that names it
 * @param whole share of the question that it covers, heading and title included
 * @param sentence share of the question that its best sentence covers
 * @param fit how well its best sentence's form fits what the question wants
 * @param unverified whether what it says is unconfirmed
 */
record Signals(
    double direct,
    double typical,
    double dated,
    double whole,
    double sentence,
    double fit,
    boolean unverified) {

  /**
   * How likely the passage is to answer, beside the other passages of the same question: the
   * difference of two is about the logarithm of their odds. The weights were fitted on question
   * sets whose right sources are known (softmax over the passages of a question), with the figures
   * of a five-fold cross-validation within 1 % of those of the fit.
   */
  double strength() {
    return 1.3 * direct
        + 3.2 * typical
        + 3.0 * typical * typical
        + 0.6 * dated
        + 1.5 * whole
        + 1.5 * sentence
        + 0.8 * fit
        - (unverified ? 0.9 : 0);
  }

  /** What speaks for the passage by its own text alone. */
  double ownStrength() {
    return 1.3 * direct + 1.5 * whole + 1.5 * sentence + 0.8 * fit;
  }
}
