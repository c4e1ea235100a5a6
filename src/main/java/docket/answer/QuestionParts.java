package docket.answer;

import docket.source.Language;
import docket.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Tells which clauses of a question each ask for something of their own. */
final class QuestionParts {
  /** What asks anywhere in a clause. */
  private static final List<String> ASKS =
      List.of("when", "who", "how-many", "why", "how", "list", "what");

  private final Cues cues;

  QuestionParts(Cues cues) {
    this.cues = cues;
  }

  /** The parts, where there are two or more; otherwise none. */
  List<String> of(List<String> clauses, Language language) {
    List<String> parts = new ArrayList<>();
    for (String clause : clauses) {
      for (String piece : split(clause, language)) {
        if (asks(Cues.words(piece), language)) {
          parts.add(piece);
        }
      }
    }
    return parts.size() < 2 ? List.of() : List.copyOf(parts);
  }

  /** Splits where a conjunction joins two questions: "who wrote it and when was it published". */
  private List<String> split(String clause, Language language) {
    List<Words.Token> tokens = Words.tokens(clause);
    List<String> words = Cues.words(clause);
    for (int i = 1; i + 1 < words.size() && words.size() == tokens.size(); i++) {
      if (cues.standsAt("and", language, words, i)
          && asksAt(words, i + 1, language)
          && asks(words.subList(0, i), language)) {
        List<String> pieces = new ArrayList<>();
        pieces.add(clause.substring(0, tokens.get(i - 1).end()));
        pieces.addAll(split(clause.substring(tokens.get(i + 1).start()), language));
        return pieces;
      }
    }
    return List.of(clause);
  }

  /** Whether a clause asks for something by its words. */
  boolean asks(String clause, Language language) {
    return asks(Cues.words(clause), language);
  }

  private boolean asks(List<String> words, Language language) {
    return cues.atStart("yes-no", language, words)
        || ASKS.stream().anyMatch(kind -> cues.anywhere(kind, language, words));
  }

  private boolean asksAt(List<String> words, int at, Language language) {
    return cues.standsAt("yes-no", language, words, at)
        || ASKS.stream().anyMatch(kind -> cues.standsAt(kind, language, words, at));
  }
}
