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
  /** The weights for a question and passages of one language, without vectors. */
  static final Fusion PLAIN = new Fusion(0.34, 0.06, 0.1, 0.2, 0.06, 0.14, 0.1, 0);

  /** The score of a look, from 0 to 1. */
  double of(Look look) {
    return whole * look.whole()
        + title * look.title()
        + pairs * look.pairs()
        + sentence * look.sentence()
        + sentencePairs * look.sentencePairs()
        + soft * look.soft()
        + softSentence * look.softSentence();
  }
}
