package docket.answer;

import docket.search.Coverage;
import docket.search.Hit;
import docket.source.Language;
import java.util.List;

/**
 * A passage that may answer a question, in the language in which it would be given.
 *
 * @param found the passage and its source
 * @param hit where and why the index ranked it
 * @param signals what speaks for it
 * @param score how well it fits, from 0 to 1, relative to the best one
 * @param coverage which of the question's terms the passage covers, its heading and title included
 * @param language the language of {@code lines}
 * @param lines its sentences in order
 */
record Candidate(
    Corpus.Found found,
    Hit hit,
    Signals signals,
    double score,
    Coverage coverage,
    Language language,
    List<Line> lines) {
  Candidate {
    lines = List.copyOf(lines);
  }

  /** The same with another score. */
  Candidate scored(double score) {
    return new Candidate(found, hit, signals, score, coverage, language, lines);
  }

  /**
   * A sentence of a passage.
   *
   * @param text the sentence
   * @param coverage which of the question's terms it covers by itself
   */
  record Line(String text, Coverage coverage) {}
}
