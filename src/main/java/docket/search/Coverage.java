package docket.search;

import java.util.HashSet;
import java.util.Set;

/**
 * How much of a question a text speaks about.
 *
 * @param share the weight of the covered terms over that of all, from 0 to 1; 0 for a question
 *     without terms
 * @param covered the covered terms, as positions in {@link QuestionTerms#terms()}
 */
public record Coverage(double share, Set<Integer> covered) {
  /** Covers nothing. */
  public static final Coverage NONE = new Coverage(0, Set.of());

  /**
   * @throws IllegalArgumentException if the share lies outside 0 to 1
   */
  public Coverage {
    covered = Set.copyOf(covered);
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("coverage: share from 0 to 1, not " + share);
    }
  }

  /**
   * The coverage of a question.
   *
   * @param question whose terms weigh
   * @param bits the covered terms, bit 0 for the first
   */
  static Coverage of(QuestionTerms question, long bits) {
    Set<Integer> covered = new HashSet<>();
    double all = 0;
    double share = 0;
    for (int i = 0; i < question.terms().size(); i++) {
      double weight = question.terms().get(i).weight();
      all += weight;
      if ((bits >>> i & 1) != 0) {
        covered.add(i);
        share += weight;
      }
    }
    return new Coverage(all == 0 ? 0 : Math.min(1, share / all), covered);
  }
}
