package docket.answer;

import docket.search.QuestionTerms;
import docket.search.Term;

/**
 * Decides from the evidence alone, before anything is composed, whether the sources answer a
 * question.
 *
 * <p>The score is the higher of two logistic regressions (maximum likelihood, a small L2 penalty),
 * one with and one without what typical questions say, since knowledge that was added lately has
 * none. They were fitted on 365 questions of which it is known whether the sources answer them: 210
 * that they do, 155 that they do not, 60 of those far from the subject. In a ten-fold
 * cross-validation the area under the curve is 0.977 with typical questions, 0.971 without and
 * 0.975 for the higher of the two; of questions written later that sound like the subject and have
 * no answer about half are let through, so this is the weakest part of the way.
 */
final class Gate {
  /** From this score on the evidence is enough. */
  static final double ENOUGH = 0.55;

  /** From this score on it answers a part. */
  static final double PARTIAL = 0.33;

  /** More words than this do not make evidence any surer. */
  private static final int MANY_WORDS = 7;

  /** What the evidence is good for. */
  enum Sufficiency {
    /** It answers the question. */
    ENOUGH,
    /** It answers a part of it. */
    PARTIAL,
    /** It does not answer it. */
    NONE
  }

  /**
   * The decision with what it rests on.
   *
   * @param sufficiency what the evidence is good for
   * @param score the likelihood that the sources answer the question, from 0 to 1
   * @param features what it rests on
   */
  record Decision(Sufficiency sufficiency, double score, Features features) {
    boolean isPartial() {
      return sufficiency == Sufficiency.PARTIAL;
    }
  }

  /**
   * What the decision rests on.
   *
   * @param strength what speaks for the best passage ({@link Signals#strength})
   * @param own the same by a passage's own text ({@link Signals#ownStrength})
   * @param likeness how alike the question is to the nearest typical one, from 0 to 1
   * @param unknown share of the question's weight in words that occur nowhere, from 0 to 1
   * @param confidence the index's own confidence, from 0 to 1
   * @param words how many words the question gives to look for, context included: a question of two
   *     words is easily covered by chance
   */
  record Features(
      double strength, double own, double likeness, double unknown, double confidence, int words) {
    double score() {
      int counted = Math.min(MANY_WORDS, words);
      double withTypical =
          0.36 * strength + 2.2 * likeness - 1.9 * unknown + 2.8 * confidence + 0.8 * counted - 6.9;
      double byText = 0.56 * own - 2.5 * unknown + 4.0 * confidence + 0.91 * counted - 6.69;
      return 1 / (1 + Math.exp(-Math.max(withTypical, byText)));
    }
  }

  private Gate() {}

  static Decision decide(Finding finding) {
    Features features =
        new Features(
            finding.candidates().stream().mapToDouble(c -> c.signals().strength()).max().orElse(0),
            finding.candidates().stream()
                .mapToDouble(c -> c.signals().ownStrength())
                .max()
                .orElse(0),
            finding.likeness(),
            unknownShare(finding.own()),
            finding.evidence().confidence(),
            finding.terms().terms().size());
    double score = finding.candidates().isEmpty() ? 0 : features.score();
    return new Decision(sufficiency(score, finding), score, features);
  }

  /** What touches a conflict is told in full: both sides of it are the answer. */
  private static Sufficiency sufficiency(double score, Finding finding) {
    if (score < PARTIAL) {
      return Sufficiency.NONE;
    }
    return score < ENOUGH && finding.conflicts().isEmpty()
        ? Sufficiency.PARTIAL
        : Sufficiency.ENOUGH;
  }

  private static double unknownShare(QuestionTerms terms) {
    double all = terms.terms().stream().mapToDouble(Term::weight).sum();
    double unknown =
        terms.terms().stream().filter(term -> !term.known()).mapToDouble(Term::weight).sum();
    return all == 0 ? 1 : Math.min(1, unknown / all);
  }
}
