package docket.search;

import docket.source.Language;
import docket.text.Skeleton;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a question looks for in passages of one language, laid out for fast look-up: which of its
 * terms a key stands for, and which of its terms share a character gram. Sets of terms are bits,
 * the first term the lowest.
 */
final class Probe {
  private final boolean foreign;
  private final double[] weights;
  private final int[] gramCounts;
  private final Map<Integer, Long> keyTerms = new HashMap<>();
  private final Map<Integer, Float> keyQualities = new HashMap<>();
  private final Map<Integer, Long> gramTerms = new HashMap<>();
  private final IntTable keys;
  private final IntTable grams;
  private final float[] qualities;

  /**
   * @param question the analysed question
   * @param language that of the passages
   */
  Probe(QuestionTerms question, Language language) {
    List<Term> terms = question.terms();
    foreign = question.language() != language;
    weights = new double[terms.size()];
    gramCounts = new int[terms.size()];
    double sum = terms.stream().mapToDouble(Term::weight).sum();
    for (int i = 0; i < weights.length; i++) {
      weights[i] = sum == 0 ? 0 : terms.get(i).weight() / sum;
      for (String key : terms.get(i).keys()) {
        int term = i;
        KeyNames.in(key, question.language(), language).ifPresent(name -> add(name, term));
      }
      gramCounts[i] = addGrams(terms.get(i).surface(), i);
    }
    keys = IntTable.of(keyTerms);
    grams = IntTable.of(gramTerms);
    qualities = new float[keys.capacity()];
    keyQualities.forEach((hash, quality) -> qualities[keys.slot(hash)] = quality);
  }

  private void add(KeyNames.Key name, int term) {
    int hash = Keys.hash(name.name());
    keyTerms.merge(hash, 1L << term, (one, other) -> one | other);
    keyQualities.merge(hash, name.quality(), Math::max);
  }

  private int addGrams(String surface, int term) {
    byte[] spelling = Skeleton.of(surface).getBytes(StandardCharsets.UTF_8);
    int count = 0;
    int gram = 0;
    for (int i = 0; i < spelling.length; i++) {
      gram = gram << Byte.SIZE | spelling[i] & 0xff;
      if (i >= Grams.LENGTH - 1) {
        gramTerms.merge(gram, 1L << term, (one, other) -> one | other);
        count++;
      }
    }
    return count;
  }

  /** Whether the question is in another language than the passages. */
  boolean foreign() {
    return foreign;
  }

  /** The number of terms. */
  int terms() {
    return weights.length;
  }

  /** The weight of a term; those of all terms add up to 1. */
  double weight(int term) {
    return weights[term];
  }

  /** Where a key stands that has the given hash, or -1. */
  int slot(int hash) {
    return keys.slot(hash);
  }

  /** The terms that the key at a place stands for. */
  long termsAt(int slot) {
    return keys.value(slot);
  }

  /** How much the key at a place counts, up to 1. */
  float qualityAt(int slot) {
    return qualities[slot];
  }

  /** The terms that hold a gram, by its four bytes as one number. */
  IntTable grams() {
    return grams;
  }

  /** How many grams a term has. */
  int gramCount(int term) {
    return gramCounts[term];
  }
}
