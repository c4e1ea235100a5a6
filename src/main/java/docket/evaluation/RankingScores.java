package docket.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well right passages rank, as shares from 0 to 1. Every question has exactly one right
 * passage; it counts with gain 1 at its rank and not at all below the tenth.
 *
 * @param n the number of questions; with none all shares are 0
 * @param recall1 share of questions whose right passage is the first
 * @param recall3 share with it among the first 3
 * @param recall5 share with it among the first 5
 * @param recall10 share with it among the first 10
 * @param mrr10 mean of 1 / rank (Voorhees 1999)
 * @param ndcg10 mean of 1 / log2(rank + 1) (Järvelin and Kekäläinen 2002)
 */
public record RankingScores(
    int n,
    double recall1,
    double recall3,
    double recall5,
    double recall10,
    double mrr10,
    double ndcg10) {

  /**
   * Scores ranks.
   *
   * @param ranks the rank of the right passage for each question, from 1; 0 where it was not found
   */
  public static RankingScores of(List<Integer> ranks) {
    double reciprocal = 0;
    double gain = 0;
    for (int rank : ranks) {
      if (rank >= 1 && rank <= 10) {
        reciprocal += 1.0 / rank;
        gain += Math.log(2) / Math.log(rank + 1.0);
      }
    }
    double n = Math.max(1, ranks.size());
    return new RankingScores(
        ranks.size(),
        within(ranks, 1),
        within(ranks, 3),
        within(ranks, 5),
        within(ranks, 10),
        reciprocal / n,
        gain / n);
  }

  private static double within(List<Integer> ranks, int last) {
    long found = ranks.stream().filter(rank -> rank >= 1 && rank <= last).count();
    return found / (double) Math.max(1, ranks.size());
  }

  /** The shares by the names they are commonly known under, in order. */
  public Map<String, Double> byName() {
    Map<String, Double> scores = new LinkedHashMap<>();
    scores.put("R@1", recall1);
    scores.put("R@3", recall3);
    scores.put("R@5", recall5);
    scores.put("R@10", recall10);
    scores.put("MRR@10", mrr10);
    scores.put("nDCG@10", ndcg10);
    return scores;
  }
}
