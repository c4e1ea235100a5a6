package docket.search;

/**
 * How a passage fits a question, each view as a weighted share of the question's terms from 0 to 1.
 *
 * @param whole the words, anywhere in the passage
 * @param title the words of title and heading
 * @param pairs neighbouring words of the question that stand close together
 * @param soft the words or their parts, anywhere
 * @param best the sentence that fits best
 * @param covered the terms that stand in the passage or its headings, as bits
 */
record Look(double whole, double title, double pairs, double soft, Sentence best, long covered) {

  /**
   * How one sentence fits.
   *
   * @param number which it is, from 0
   * @param words the words in it
   * @param pairs neighbouring words in it
   * @param soft the words or their parts in it
   */
  record Sentence(int number, double words, double pairs, double soft) {
    /** Where there is no sentence. */
    static final Sentence NONE = new Sentence(0, 0, 0, 0);

    /** What sentences of one passage are compared by. */
    double fit() {
      return words + 0.3 * pairs + 0.3 * soft;
    }
  }

  /** The better of two texts in each view, otherwise this. */
  Look orBetter(Look other) {
    return new Look(
        Math.max(whole, other.whole),
        Math.max(title, other.title),
        Math.max(pairs, other.pairs),
        Math.max(soft, other.soft),
        new Sentence(
            best.number,
            Math.max(best.words, other.best.words),
            Math.max(best.pairs, other.best.pairs),
            Math.max(best.soft, other.best.soft)),
        covered);
  }
}
