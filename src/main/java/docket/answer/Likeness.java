package docket.answer;

import docket.search.PassageIndex;
import docket.search.QuestionTerms;
import docket.source.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How alike a question is to others that are written down: each must cover enough of the other, since either alone would let
 * one shared word decide.
 */
final class Likeness {
  private final PassageIndex index;
  private final QuestionTerms terms;
  private final String asked;
  private final Language language;

  /** Compares one question, with what its context adds, to any number of others. */
  Likeness(PassageIndex index, QuestionTerms terms, Question question) {
    this.index = index;
    this.terms = terms;
    this.asked = question.text() + ". " + String.join(". ", question.followUp());
    this.language = question.language();
  }

  /** The likeness to the nearest of several phrasings, from 0 to 1. */
  double toNearest(Map<Language, List<String>> phrasings) {
    Set<Language> languages = new LinkedHashSet<>(List.of(language, Language.EN));
    double best = 0;
    for (Language other : languages) {
      for (String phrasing : phrasings.getOrDefault(other, List.of())) {
        best = Math.max(best, to(phrasing, other));
      }
    }
    return best;
  }

  /** The harmonic mean of what each covers of the other. */
  double to(String phrasing, Language other) {
    double there = index.cover(terms, phrasing, other).share();
    if (there == 0) {
      return 0;
    }
    double back = index.cover(index.analyse(phrasing, other), asked, language).share();
    return there + back == 0 ? 0 : 2 * there * back / (there + back);
  }
}
