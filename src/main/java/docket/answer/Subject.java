package docket.answer;

import docket.search.Term;

/** Whether a question is about the subject at all, so that a decline can say the right thing. */
final class Subject {
  /** Share of a question's weight that must be known words for it to count as on the subject. */
  private static final double KNOWN = 0.5;

  private Subject() {}

  static boolean isOnSubject(Question question, Finding finding) {
    if (question.clauses().isEmpty()) {
      return false;
    }
    double all = finding.own().terms().stream().mapToDouble(Term::weight).sum();
    double known =
        finding.own().terms().stream().filter(Term::known).mapToDouble(Term::weight).sum();
    return all > 0 && known / all >= KNOWN;
  }
}
