package docket.answer;

import docket.deadline.Timetable;
import docket.search.PassageIndex;
import docket.source.Conflict;
import docket.source.ConflictId;
import docket.source.Knowledge;
import docket.source.Passage;
import docket.source.PassageId;
import docket.source.Source;
import docket.source.SourceId;
import docket.source.TypicalQuestion;
import docket.source.Unknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The knowledge base at one revision, with its index, as the answers look things up in it.
 *
 * @param revision the revision
 * @param knowledge sources, conflicts, unknowns and glossary
 * @param timetable the dated events
 * @param index where passages are found
 * @param sources the sources by id
 * @param passages the passages by id
 * @param conflicts the conflicts by id
 * @param unknowns the unknowns by id
 * @param questions the typical questions by id
 */
public record Corpus(
    long revision,
    Knowledge knowledge,
    Timetable timetable,
    PassageIndex index,
    Map<SourceId, Source> sources,
    Map<PassageId, Passage> passages,
    Map<ConflictId, Conflict> conflicts,
    Map<String, Unknown> unknowns,
    Map<String, TypicalQuestion> questions) {

  /** The look-ups of a state of the knowledge base. */
  public static Corpus of(
      long revision, Knowledge knowledge, Timetable timetable, PassageIndex index) {
    Map<SourceId, Source> sources = new HashMap<>();
    Map<PassageId, Passage> passages = new HashMap<>();
    for (Source source : knowledge.sources()) {
      sources.put(source.id(), source);
      source.passages().forEach(passage -> passages.put(passage.id(), passage));
    }
    Map<ConflictId, Conflict> conflicts = new HashMap<>();
    knowledge.conflicts().forEach(conflict -> conflicts.put(conflict.id(), conflict));
    Map<String, Unknown> unknowns = new HashMap<>();
    knowledge.unknowns().forEach(unknown -> unknowns.put(unknown.id(), unknown));
    Map<String, TypicalQuestion> questions = new HashMap<>();
    knowledge.questions().forEach(question -> questions.put(question.id(), question));
    return new Corpus(
        revision, knowledge, timetable, index, sources, passages, conflicts, unknowns, questions);
  }

  /** A passage with its source; empty where this revision has no such passage. */
  Optional<Found> find(PassageId id) {
    Passage passage = passages.get(id);
    Source source = sources.get(id.source());
    return passage == null || source == null
        ? Optional.empty()
        : Optional.of(new Found(source, passage));
  }

  /**
   * Whether a hit of the index is a passage of this revision, not something that names passages.
   */
  boolean isPassage(String id) {
    return id.indexOf('#') > 0 && passages.containsKey(PassageId.parse(id));
  }

  /** The passages of a list that exist, in its order. */
  List<Found> findAll(List<PassageId> ids) {
    List<Found> found = new ArrayList<>();
    ids.forEach(id -> find(id).ifPresent(found::add));
    return found;
  }

  /** The same, without what was not yet published or did not hold on a day. */
  List<Found> findAll(List<PassageId> ids, Optional<LocalDate> asOf) {
    return findAll(ids).stream().filter(found -> asOf.map(found::heldOn).orElse(true)).toList();
  }

  /**
   * A passage with the source it belongs to.
   *
   * @param source the source
   * @param passage the passage
   */
  record Found(Source source, Passage passage) {
    boolean heldOn(LocalDate day) {
      return !source.published().isAfter(day) && passage.validity().holdsOn(day);
    }
  }
}
