package docket.search;

import docket.source.Language;
import docket.text.Skeleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a question looks for in passages of one language, laid out for fast look-up: which of its
 * terms a key stands for, and which of its terms share a character gram.
 */
final class Probe {
  /** In front of a key that is only like the question's word, not the same. */
  static final String ALIKE = "~";

  /** How much a word that is only alike counts beside the same word. */
  static final float ALIKE_QUALITY = 0.8f;

  private static final int GRAM = 4;

  private final double[] weights;
  private final IntTable keys;
  private final IntTable grams;
  private final float[] qualities;
  private final int[] gramCounts;

  private Probe(
      double[] weights, IntTable keys, float[] qualities, IntTable grams, int[] gramCounts) {
    this.weights = weights;
    this.keys = keys;
    this.qualities = qualities;
    this.grams = grams;
    this.gramCounts = gramCounts;
  }

  /**
   * @param question the analysed question
   * @param language that of the passages
   */
  static Probe of(QuestionTerms question, Language language) {
    List<Term> terms = question.terms();
    double[] weights = new double[terms.size()];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += terms.get(i).weight();
    }
    Map<Integer, Long> keyMasks = new HashMap<>();
    Map<Integer, Float> keyQualities = new HashMap<>();
    Map<Integer, Long> gramMasks = new HashMap<>();
    int[] gramCounts = new int[weights.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = sum == 0 ? 0 : terms.get(i).weight() / sum;
      long bit = 1L << i;
      for (String key : terms.get(i).keys()) {
        KeyNames.in(key, question.language(), language)
            .ifPresent(
                found -> {
                  int hash = Keys.hash(found.name());
                  keyMasks.merge(hash, bit, (a, b) -> a | b);
                  keyQualities.merge(hash, found.quality(), Math::max);
                });
      }
      int count = 0;
      byte[] spelling =
          Skeleton.of(terms.get(i).surface()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
      for (int at = 0; at + GRAM <= spelling.length; at++) {
        gramMasks.merge(gram(spelling, at), bit, (a, b) -> a | b);
        count++;
      }
      gramCounts[i] = count;
    }
    IntTable keys = IntTable.of(keyMasks);
    float[] qualities = new float[keys.capacity()];
    keyQualities.forEach((hash, quality) -> qualities[keys.slot(hash)] = quality);
    return new Probe(weights, keys, qualities, IntTable.of(gramMasks), gramCounts);
  }

  /** Four bytes as one number. */
  static int gram(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | bytes[at + 3] & 0xff;
  }

  int terms() {
    return weights.length;
  }

  double weight(int term) {
    return weights[term];
  }

  /** The place of a key, or -1. */
  int slot(int hash) {
    return keys.slot(hash);
  }

  long mask(int slot) {
    return keys.value(slot);
  }

  float quality(int slot) {
    return qualities[slot];
  }

  /** The terms that hold a gram, as bits. */
  IntTable grams() {
    return grams;
  }

  int gramCount(int term) {
    return gramCounts[term];
  }
}
