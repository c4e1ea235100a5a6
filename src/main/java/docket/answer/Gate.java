package docket.answer;

import docket.search.Coverage;
import docket.search.QuestionTerms;
import docket.search.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides from the evidence alone, before anything is composed, whether the sources answer a
 * question.
 *
 * <p>The weights come from a logistic regression over question sets with known outcomes; the curve
 * of errors against the threshold is part of the evaluation.
 */
final class Gate {
  /** From this score on the evidence is enough. */
  static final double ENOUGH = 0.5;

  /** From this score on it answers a part. */
  static final double PARTIAL = 0.38;

  /** A word at most this telling is one that most passages share, and so the subject itself. */
  private static final double ANCHOR = 0.2;

  /** From this likeness to a typical question on a question is on the subject. */
  private static final double LIKE = 0.5;

  /** From this share on a passage covers most of a question. */
  private static final double MOST = 0.6;

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
   * @param score from 0 to 1
   * @param features what it rests on
   */
  record Decision(Sufficiency sufficiency, double score, Features features) {
    boolean isPartial() {
      return sufficiency == Sufficiency.PARTIAL;
    }
  }

  /**
   * What the decision rests on, each from 0 to 1.
   *
   * @param best share of the question that the best passage covers
   * @param union share that the three best passages cover together
   * @param sentence share that the best single sentence covers
   * @param unknown share of the question's weight in words that occur nowhere
   * @param likeness how alike the question is to the nearest typical one
   * @param confidence the index's own confidence
   */
  record Features(
      double best,
      double union,
      double sentence,
      double unknown,
      double likeness,
      double confidence) {}

  private Gate() {}

  static Decision decide(Finding finding) {
    Features features = features(finding);
    double score = score(features);
    Sufficiency sufficiency =
        finding.candidates().isEmpty() || score < PARTIAL || strays(finding, features)
            ? Sufficiency.NONE
            : score < ENOUGH && finding.conflicts().isEmpty()
                ? Sufficiency.PARTIAL
                : Sufficiency.ENOUGH;
    return new Decision(sufficiency, score, features);
  }

  /**
   * Whether the words that were found are only by chance those of the subject: nothing that most
   * passages speak of is named, the question is like no typical one, and no passage covers most of
   * it.
   */
  private static boolean strays(Finding finding, Features f) {
    boolean anchored =
        !finding.conflicts().isEmpty()
            || finding.terms().terms().stream()
                .anyMatch(term -> term.known() && term.weight() <= ANCHOR);
    return !anchored && f.likeness() < LIKE && f.best() < MOST;
  }

  private static double score(Features f) {
    return 0.25 * f.best()
        + 0.15 * f.union()
        + 0.1 * f.sentence()
        + 0.2 * (1 - f.unknown())
        + 0.45 * f.likeness();
  }

  private static Features features(Finding finding) {
    List<Candidate> top = finding.candidates().subList(0, Math.min(5, finding.candidates().size()));
    double best = top.stream().mapToDouble(c -> c.coverage().share()).max().orElse(0);
    double sentence =
        top.stream()
            .flatMap(c -> c.lines().stream())
            .mapToDouble(line -> line.coverage().share())
            .max()
            .orElse(0);
    Set<Integer> covered = new HashSet<>();
    top.stream().limit(3).map(Candidate::coverage).map(Coverage::covered).forEach(covered::addAll);
    return new Features(
        best,
        share(finding.terms(), covered),
        sentence,
        unknownShare(finding.own()),
        finding.likeness(),
        finding.evidence().confidence());
  }

  private static double share(QuestionTerms terms, Set<Integer> covered) {
    double all = terms.terms().stream().mapToDouble(Term::weight).sum();
    double part =
        covered.stream().mapToDouble(position -> terms.terms().get(position).weight()).sum();
    return all == 0 ? 0 : Math.min(1, part / all);
  }

  private static double unknownShare(QuestionTerms terms) {
    double all = terms.terms().stream().mapToDouble(Term::weight).sum();
    double unknown =
        terms.terms().stream().filter(term -> !term.known()).mapToDouble(Term::weight).sum();
    return all == 0 ? 1 : Math.min(1, unknown / all);
  }
}
