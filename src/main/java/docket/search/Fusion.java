package docket.search;

/**
 * How the views of a passage are put together: a convex combination, each view a share from 0 to 1.
 *
 * @param whole weight of the words anywhere
 * @param title weight of title and heading
 * @param pairs weight of neighbouring words
 * @param sentence weight of the words in the best sentence
 * @param sentencePairs weight of neighbouring words in the best sentence
 * @param soft weight of parts of words anywhere
 * @param softSentence weight of parts of words in the best sentence
 * @param vector weight of the likeness of meaning, where there are vectors
 */
record Fusion(
    double whole,
    double title,
    double pairs,
    double sentence,
    double sentencePairs,
    double soft,
    double softSentence,
    double vector) {
  /** The weights without vectors. */
  static final Fusion PLAIN = new Fusion(0.25, 0.15, 0.12, 0.18, 0.06, 0.14, 0.10, 0);

  /** The weights with vectors: the others keep their proportions. */
  static final Fusion WITH_VECTORS = PLAIN.besideVector(0.3);

  private Fusion besideVector(double weight) {
    double rest = 1 - weight;
    return new Fusion(
        whole * rest,
        title * rest,
        pairs * rest,
        sentence * rest,
        sentencePairs * rest,
        soft * rest,
        softSentence * rest,
        weight);
  }

  /**
   * The score of a passage, from 0 to 1.
   *
   * @param look how it fits by its words
   * @param likeness how it fits by its meaning, from 0 to 1; 0 without vectors
   */
  double of(Look look, double likeness) {
    return words(look)
        + title * look.title()
        + neighbours(look)
        + sentence(look)
        + parts(look)
        + vector * likeness;
  }

  /** What the words anywhere give. */
  double words(Look look) {
    return whole * look.whole();
  }

  /** What neighbouring words anywhere give. */
  double neighbours(Look look) {
    return pairs * look.pairs();
  }

  /** What the best sentence gives. */
  double sentence(Look look) {
    return sentence * look.best().words() + sentencePairs * look.best().pairs();
  }

  /** What parts of words give. */
  double parts(Look look) {
    return soft * look.soft() + softSentence * look.best().soft();
  }
}
