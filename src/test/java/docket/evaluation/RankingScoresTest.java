package docket.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankingScoresTest {
  @Test
  void of_countsARankOnlyUpToTheTenth() {
    RankingScores scores = RankingScores.of(List.of(1, 2, 4, 10, 11, 0));
    assertEquals(1 / 6.0, scores.recall1(), 1e-12);
    assertEquals(2 / 6.0, scores.recall3(), 1e-12);
    assertEquals(3 / 6.0, scores.recall5(), 1e-12);
    assertEquals(4 / 6.0, scores.recall10(), 1e-12);
  }

  @Test
  void of_givesTheReciprocalRankItsMean() {
    assertEquals((1 + 0.5 + 0.1) / 4, RankingScores.of(List.of(1, 2, 10, 0)).mrr10(), 1e-12);
  }

  @Test
  void of_discountsTheGainByTheLogarithmOfTheRank() {
    assertEquals((1 + 0.5) / 2, RankingScores.of(List.of(1, 3)).ndcg10(), 1e-12);
  }

  @Test
  void of_givesZeroWithoutQuestions() {
    RankingScores scores = RankingScores.of(List.of());
    assertEquals(0, scores.n());
    assertEquals(0, scores.ndcg10());
  }

  @Test
  void byName_usesTheUsualNamesInOrder() {
    assertEquals(
        List.of("R@1", "R@3", "R@5", "R@10", "MRR@10", "nDCG@10"),
        List.copyOf(RankingScores.of(List.of(1)).byName().keySet()));
  }
}
