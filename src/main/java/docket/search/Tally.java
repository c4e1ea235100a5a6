package docket.search;

import java.util.Arrays;

/** What a passage, or one sentence of it, holds of a question's terms. */
final class Tally {
  /** How soon repeating a word stops to count; BM25's k1. */
  static final double K1 = 0.7;

  private final Probe probe;
  private final float[] words;
  private final float[] pairs;
  private final float[] soft;

  Tally(Probe probe) {
    this.probe = probe;
    words = new float[probe.terms()];
    pairs = new float[probe.terms()];
    soft = new float[probe.terms()];
  }

  void clear() {
    Arrays.fill(words, 0);
    Arrays.fill(pairs, 0);
    Arrays.fill(soft, 0);
  }

  /** Counts a word that stands for a term. */
  void word(int term, float quality) {
    words[term] += quality;
    alike(term, quality);
  }

  /** Notes that a word shares so much of a term, from 0 to 1. */
  void alike(int term, float share) {
    if (share > soft[term]) {
      soft[term] = share;
    }
  }

  /** Counts a term and the one after it standing so close together, 1 for side by side. */
  void pair(int term, float closeness) {
    pairs[term] += closeness;
  }

  /** The weighted share of the terms, a first occurrence counting 1 / (1 + norm). */
  double words(double norm) {
    double sum = 0;
    for (int i = 0; i < words.length; i++) {
      if (words[i] > 0) {
        sum += probe.weight(i) * words[i] / (words[i] + norm);
      }
    }
    return sum;
  }

  /** The weighted share of the neighbouring pairs. */
  double pairs() {
    double sum = 0;
    for (int i = 0; i + 1 < pairs.length; i++) {
      if (pairs[i] > 0) {
        sum += (probe.weight(i) + probe.weight(i + 1)) / 2 * pairs[i] / (pairs[i] + K1);
      }
    }
    return sum;
  }

  /** The weighted share of the terms, words that share a part counting for that part. */
  double soft() {
    double sum = 0;
    for (int i = 0; i < soft.length; i++) {
      sum += probe.weight(i) * soft[i];
    }
    return sum;
  }

  /** The terms that a word stands for, as bits. */
  long covered() {
    long covered = 0;
    for (int i = 0; i < words.length; i++) {
      if (words[i] > 0) {
        covered |= 1L << i;
      }
    }
    return covered;
  }
}
