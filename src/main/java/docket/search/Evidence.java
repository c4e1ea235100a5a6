package docket.search;

import java.util.List;

/**
 * What was found for a question.
 *
 * @param terms the question as the index understood it
 * @param hits best first; equal scores in the order of their ids; empty when nothing matches
 * @param confidence how likely it is that the passages speak about the question at all, from 0 to
 *     1, comparable between questions
 */
public record Evidence(QuestionTerms terms, List<Hit> hits, double confidence) {
  /**
   * @throws IllegalArgumentException if the confidence lies outside 0 to 1
   */
  public Evidence {
    hits = List.copyOf(hits);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("evidence: confidence from 0 to 1, not " + confidence);
    }
  }
}
