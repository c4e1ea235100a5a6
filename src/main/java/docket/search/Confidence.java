package docket.search;

import docket.source.Language;
import java.util.List;

/**
 * How likely it is that what was found speaks about the question, where as many questions have an
 * answer as have none.
 *
 * <p>A logistic regression over questions whose whole topic, or only whose passage, was taken out
 * of a collection; tested on topics it was not fitted to. The share of a question that is met tells
 * most. The same share of a long question is worth more, for many words seldom meet by chance; so
 * is a passage that stands out from the next, and a question all of whose names are met.
 */
final class Confidence {
  private static final double OFFSET = -6;
  private static final double FIT = 11.4;
  private static final double MET = 3.4;
  private static final double LEAD = 4.5;
  private static final double MISSED_NAMES = -3.8;

  private Confidence() {}

  /**
   * The confidence, from 0 to 1; 0 where nothing was found.
   *
   * @param question the question
   * @param ranked the candidates, best first
   */
  static double of(QuestionTerms question, List<Scored> ranked) {
    if (ranked.isEmpty()) {
      return 0;
    }
    Scored best = ranked.getFirst();
    double next = ranked.size() > 1 ? ranked.get(1).fit() : best.fit();
    double all = question.terms().stream().mapToDouble(Term::weight).sum();
    double sum =
        OFFSET
            + FIT * best.fit()
            + MET * Math.log1p(best.fit() * all)
            + LEAD * Math.max(0, best.fit() - next)
            + MISSED_NAMES * missedNames(question, best.look().covered(), all);
    return 1 / (1 + Math.exp(-sum));
  }

  /** The share of the question's weight in names that a text does not hold. */
  private static double missedNames(QuestionTerms question, long covered, double all) {
    double missed = 0;
    for (int i = 0; i < question.terms().size(); i++) {
      Term term = question.terms().get(i);
      if ((covered >>> i & 1) == 0 && isName(term, question.language())) {
        missed += term.weight();
      }
    }
    return all == 0 ? 0 : missed / all;
  }

  /** German writes every noun with a capital, so that it tells nothing there. */
  private static boolean isName(Term term, Language language) {
    return language != Language.DE
        && !term.surface().isEmpty()
        && Character.isUpperCase(term.surface().codePointAt(0));
  }
}
