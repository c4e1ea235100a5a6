package docket.answer;

import docket.search.Evidence;
import docket.search.QuestionTerms;
import docket.source.Conflict;
import docket.source.Unknown;
import java.util.List;
import java.util.Optional;

/**
 * What was found for a question.
 *
 * @param terms what the question asks about, the words that only the context gives with less weight
 * @param own what the question itself asks about
 * @param candidates passages that may answer it, best first
 * @param focus passages of the typical questions that it is like, in the order in which an answer
 *     gives them
 * @param likeness how alike it is to the nearest typical question, from 0 to 1
 * @param conflicts conflicts that it touches, nearest first
 * @param unknown the known unknown that it asks for
 * @param evidence the ranking as the index gave it
 */
record Finding(
    QuestionTerms terms,
    QuestionTerms own,
    List<Candidate> candidates,
    List<Candidate> focus,
    double likeness,
    List<Conflict> conflicts,
    Optional<Unknown> unknown,
    Evidence evidence) {
  Finding {
    candidates = List.copyOf(candidates);
    focus = List.copyOf(focus);
    conflicts = List.copyOf(conflicts);
  }
}
