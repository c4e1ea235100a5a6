package docket.search;

import docket.source.Language;
import java.util.List;

/**
 * A unit that was found, by that text of it which fits the question best.
 *
 * @param id the unit
 * @param group what the unit belongs to
 * @param renditionId the text that was scored
 * @param language the language of that text
 * @param score how well it fits, from 0 to 1, comparable within and between questions
 * @param bestSentence the sentence that fits best, from 0; counts in the rendition's sentences
 * @param coverage which of the question's terms the text covers
 * @param reasons the parts of the score, largest first
 * @param payload what the caller stored with the unit
 */
public record Hit(
    String id,
    String group,
    String renditionId,
    Language language,
    double score,
    int bestSentence,
    Coverage coverage,
    List<Reason> reasons,
    String payload) {
  /** Copies the reasons. */
  public Hit {
    reasons = List.copyOf(reasons);
  }
}
