package docket.answer;

import docket.search.PassageIndex;
import docket.search.QuestionTerms;
import docket.source.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How alike a question is to others that are written down: each must cover enough of the other,
 * since either alone would let one shared word decide, and both must want the same, a date or a
 * reason for example.
 */
final class Likeness {
  /** What tells questions about the same thing apart. */
  private static final Set<Trait> WANTS =
      EnumSet.of(
          Trait.WHEN, Trait.WHY, Trait.HOW_MANY, Trait.HOW, Trait.TIMELINE, Trait.ASKS_ALLOWED);

  /** What likeness loses for each thing that only one of the two wants. */
  private static final double OTHER_WANT = 0.1;

  /** Below this coverage nothing further is compared. */
  private static final double HOPELESS = 0.25;

  private final PassageIndex index;
  private final QuestionTerms terms;
  private final Question question;
  private final String asked;
  private final Phrasings phrasings;

  /** Compares one question, with what its context adds, to any number of others. */
  Likeness(PassageIndex index, QuestionTerms terms, Question question, Phrasings phrasings) {
    this.index = index;
    this.terms = terms;
    this.question = question;
    this.asked = question.text() + ". " + String.join(". ", question.followUp());
    this.phrasings = phrasings;
  }

  /** The likeness to the nearest of several phrasings in the question's language, from 0 to 1. */
  double toNearest(Map<Language, List<String>> byLanguage) {
    Language language =
        byLanguage.containsKey(question.language()) ? question.language() : Language.EN;
    double best = 0;
    for (String phrasing : byLanguage.getOrDefault(language, List.of())) {
      double there = index.cover(terms, phrasing, language).share();
      // Even a phrasing that the question covers wholly could not be nearer than the best one.
      if (there >= HOPELESS && harmonic(there, 1) > best) {
        best = Math.max(best, to(phrasing, language, there));
      }
    }
    return best;
  }

  /** The harmonic mean of what each covers of the other, less what only one of them wants. */
  double to(String phrasing, Language language) {
    double there = index.cover(terms, phrasing, language).share();
    return there < HOPELESS ? 0 : to(phrasing, language, there);
  }

  private double to(String phrasing, Language language, double there) {
    Phrasings.Read read = phrasings.read(phrasing, language);
    double back = index.cover(read.terms(), asked, question.language()).share();
    if (back == 0) {
      return 0;
    }
    long apart =
        WANTS.stream().filter(want -> question.is(want) != read.traits().contains(want)).count();
    return Math.max(0, harmonic(there, back) - OTHER_WANT * apart);
  }

  private static double harmonic(double a, double b) {
    return 2 * a * b / (a + b);
  }
}
