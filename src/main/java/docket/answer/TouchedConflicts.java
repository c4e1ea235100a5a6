package docket.answer;

import docket.search.Evidence;
import docket.search.Hit;
import docket.search.QuestionTerms;
import docket.source.Conflict;
import docket.source.ConflictId;
import docket.source.PassageId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which conflicts a question and what answers it touch. */
final class TouchedConflicts {
  private static final String CONFLICT = "conflict:";

  private final Corpus corpus;
  private final Relevance relevance;

  TouchedConflicts(Corpus corpus) {
    this.corpus = corpus;
    this.relevance = new Relevance(corpus.index());
  }

  /**
   * Conflicts that the question touches, and those of which the passages that answer it state a
   * side.
   *
   * @param focus the passages that answer, the one that the answer begins with first
   */
  List<Conflict> of(
      Evidence evidence, QuestionTerms terms, Question question, List<Candidate> focus) {
    Set<ConflictId> ids = new LinkedHashSet<>();
    leads(focus, ids);
    for (Hit hit : evidence.hits()) {
      if (hit.id().startsWith(CONFLICT)) {
        ConflictId id = new ConflictId(hit.id().substring(CONFLICT.length()));
        Conflict conflict = corpus.conflicts().get(id);
        if (conflict != null && relevance.touches(conflict, terms, question)) {
          ids.add(id);
        }
      }
    }
    focus.forEach(candidate -> ids.addAll(candidate.found().passage().conflicts()));
    List<Conflict> touched = new ArrayList<>();
    ids.forEach(id -> Optional.ofNullable(corpus.conflicts().get(id)).ifPresent(touched::add));
    return touched;
  }

  /** A conflict of which the answer's first passage states a side belongs to it before others. */
  private void leads(List<Candidate> focus, Set<ConflictId> ids) {
    if (focus.isEmpty()) {
      return;
    }
    ids.addAll(focus.getFirst().found().passage().conflicts());
    PassageId lead = focus.getFirst().found().passage().id();
    for (Conflict conflict : corpus.knowledge().conflicts()) {
      if (conflict.decided() && conflict.prevails().passages().getFirst().equals(lead)) {
        ids.add(conflict.id());
      }
    }
  }
}
