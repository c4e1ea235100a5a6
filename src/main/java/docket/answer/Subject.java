package docket.answer;

import docket.search.Term;
import docket.source.Language;
import java.util.List;

/** Whether a question is about the subject at all, so that a decline can say the right thing. */
final class Subject {
  /** Share of a question's weight that must be known words for it to count as on the subject. */
  private static final double KNOWN = 0.5;

  private Subject() {}

  static boolean isOnSubject(Question question, Finding finding, Cues cues) {
    if (question.clauses().isEmpty()) {
      return false;
    }
    if (namesIt(question, cues)) {
      return true;
    }
    double all = finding.own().terms().stream().mapToDouble(Term::weight).sum();
    double known =
        finding.own().terms().stream().filter(Term::known).mapToDouble(Term::weight).sum();
    return all > 0 && known / all >= KNOWN;
  }

  /** Whoever names the subject is never told that it is another one, whatever else is said. */
  private static boolean namesIt(Question question, Cues cues) {
    List<String> words = Cues.words(question.text());
    return cues.anywhere("subject", question.language(), words)
        || cues.anywhere("subject", Language.EN, words);
  }
}
