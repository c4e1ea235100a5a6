package docket.answer;

import docket.search.PassageIndex;
import docket.search.QuestionTerms;
import docket.source.Conflict;
import docket.source.Language;

/**
 * Whether a question touches a conflict: each must cover enough of the other, since either alone
 * would let one shared word decide.
 */
final class Relevance {
  /**
   * Share of the question that a conflict must cover, and of the conflict's topic that the question
   * must cover.
   */
  private static final double CONFLICT_OF_QUESTION = 0.7;

  private static final double QUESTION_OF_CONFLICT = 0.7;

  private final PassageIndex index;

  Relevance(PassageIndex index) {
    this.index = index;
  }

  boolean touches(Conflict conflict, QuestionTerms terms, Question question) {
    String both =
        String.join(
            " ",
            conflict.topic().english(),
            conflict.prevails().text().english(),
            conflict.loses().text().english());
    double needed = question.is(Trait.CONTRADICTION) ? 0.65 : 1;
    return index.cover(terms, both, Language.EN).share() >= CONFLICT_OF_QUESTION * needed
        && reverse(conflict.topic().english(), Language.EN, question)
            >= QUESTION_OF_CONFLICT * needed;
  }

  private double reverse(String text, Language language, Question question) {
    String asked = question.text() + " " + String.join(" ", question.followUp());
    return index.cover(index.analyse(text, language), asked, question.language()).share();
  }
}
