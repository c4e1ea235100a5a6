package docket.answer;

import docket.search.PassageIndex;
import docket.search.QuestionTerms;
import docket.source.Conflict;
import docket.source.Language;
import docket.source.Unknown;
import java.util.List;
import java.util.Map;

/**
 * Whether a question asks for a known unknown, or touches a conflict: each must cover enough of the
 * other, since either alone would let one shared word decide.
 */
final class Relevance {
  /**
   * Share of the question that one of the unknown's typical questions must cover, and the reverse.
   */
  private static final double UNKNOWN_OF_QUESTION = 0.74;

  private static final double QUESTION_OF_UNKNOWN = 0.62;

  /**
   * Share of the question that a conflict must cover, and of the conflict's topic that the question
   * must cover.
   */
  private static final double CONFLICT_OF_QUESTION = 0.6;

  private static final double QUESTION_OF_CONFLICT = 0.6;

  private final PassageIndex index;

  Relevance(PassageIndex index) {
    this.index = index;
  }

  boolean asksFor(Unknown unknown, QuestionTerms terms, Question question) {
    for (Map.Entry<Language, List<String>> asked : unknown.askedAs().entrySet()) {
      for (String typical : asked.getValue()) {
        if (index.cover(terms, typical, asked.getKey()).share() >= UNKNOWN_OF_QUESTION
            && reverse(typical, asked.getKey(), question) >= QUESTION_OF_UNKNOWN) {
          return true;
        }
      }
    }
    return false;
  }

  boolean touches(Conflict conflict, QuestionTerms terms, Question question) {
    String both =
        String.join(
            " ",
            conflict.topic().english(),
            conflict.prevails().text().english(),
            conflict.loses().text().english());
    double needed = question.is(Trait.CONTRADICTION) ? 0.75 : 1;
    return index.cover(terms, both, Language.EN).share() >= CONFLICT_OF_QUESTION * needed
        && reverse(conflict.topic().english(), Language.EN, question)
            >= QUESTION_OF_CONFLICT * needed;
  }

  private double reverse(String text, Language language, Question question) {
    String asked = question.text() + " " + String.join(" ", question.followUp());
    return index.cover(index.analyse(text, language), asked, question.language()).share();
  }
}
