package docket.search;

import docket.source.Language;
import java.util.List;

/**
 * A question as the index understands it.
 *
 * @param text the question as it was asked
 * @param language the language it was analysed in
 * @param terms what it asks about, in the order of the question; at most {@value #MAX_TERMS}, none
 *     where it holds function words only
 */
public record QuestionTerms(String text, Language language, List<Term> terms) {
  /** The most terms of one question; what comes after is left out. */
  public static final int MAX_TERMS = 64;

  /**
   * @throws IllegalArgumentException if there are more than {@value #MAX_TERMS} terms
   */
  public QuestionTerms {
    terms = List.copyOf(terms);
    if (terms.size() > MAX_TERMS) {
      throw new IllegalArgumentException(
          "question: at most %d terms, not %d".formatted(MAX_TERMS, terms.size()));
    }
  }
}
