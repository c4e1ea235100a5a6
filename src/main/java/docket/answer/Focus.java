package docket.answer;

import docket.search.Evidence;
import docket.search.Hit;
import docket.source.TypicalQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which typical questions a question is like, and so which passages answer it in which order. */
final class Focus {
  private static final String QUESTION = "question:";

  /** Typical questions looked at, best ranked first. */
  private static final int LOOKED_AT = 12;

  /** From this likeness on a typical question decides which passages answer. */
  private static final double DECIDES = 0.36;

  /**
   * A second one counts too when it is this close to the first, for questions that ask for two
   * things.
   */
  private static final double BESIDE = 0.9;

  private Focus() {}

  /**
   * A typical question with its likeness.
   *
   * @param typical the typical question
   * @param likeness from 0 to 1
   */
  record Match(TypicalQuestion typical, double likeness) {}

  /** The typical questions among the hits, most alike first. */
  static List<Match> matches(Evidence evidence, Corpus corpus, Likeness likeness) {
    List<Match> matches = new ArrayList<>();
    for (Hit hit : evidence.hits()) {
      if (hit.id().startsWith(QUESTION) && matches.size() < LOOKED_AT) {
        TypicalQuestion typical = corpus.questions().get(hit.id().substring(QUESTION.length()));
        if (typical != null) {
          matches.add(new Match(typical, likeness.toNearest(typical.askedAs())));
        }
      }
    }
    matches.sort(
        Comparator.comparingDouble(Match::likeness)
            .reversed()
            .thenComparing(match -> match.typical().id()));
    return matches;
  }

  /** Those that decide which passages answer. */
  static List<Match> chosen(List<Match> matches) {
    return matches.stream()
        .filter(match -> match.likeness() >= DECIDES)
        .filter(match -> match.likeness() >= BESIDE * matches.getFirst().likeness())
        .limit(2)
        .toList();
  }
}
