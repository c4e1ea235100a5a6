package docket.knowledge;

import docket.deadline.Deadline;
import docket.source.Conflict;
import docket.source.ConflictId;
import docket.source.Knowledge;
import docket.source.Passage;
import docket.source.PassageId;
import docket.source.Source;
import docket.source.SourceId;
import docket.source.TypicalQuestion;
import docket.source.Unknown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes out what names a source or a passage that is not in use, so that whatever an answer finds
 * can be cited.
 */
final class Pruning {
  private final List<Source> sources;
  private final Set<SourceId> ids = new HashSet<>();
  private final Set<PassageId> passages = new HashSet<>();

  /**
   * @param sources all that may be named
   */
  Pruning(List<Source> sources) {
    this.sources = sources;
    for (Source source : sources) {
      ids.add(source.id());
      source.passages().forEach(passage -> passages.add(passage.id()));
    }
  }

  /** The knowledge without loose ends; a conflict of which one side is gone is none any more. */
  Knowledge of(Knowledge knowledge) {
    List<Conflict> conflicts =
        knowledge.conflicts().stream().flatMap(conflict -> of(conflict).stream()).toList();
    Set<ConflictId> conflictIds = conflicts.stream().map(Conflict::id).collect(Collectors.toSet());
    return new Knowledge(
        sources.stream().map(source -> of(source, conflictIds)).toList(),
        conflicts,
        knowledge.unknowns().stream().map(this::of).toList(),
        knowledge.glossary(),
        knowledge.questions().stream().flatMap(question -> of(question).stream()).toList());
  }

  /** The deadlines that a source still in use backs. */
  List<Deadline> ofDeadlines(List<Deadline> deadlines) {
    List<Deadline> kept = new ArrayList<>();
    for (Deadline deadline : deadlines) {
      List<SourceId> backing = deadline.sources().stream().filter(ids::contains).toList();
      if (!backing.isEmpty()) {
        kept.add(
            new Deadline(
                deadline.id(),
                deadline.at(),
                deadline.kind(),
                deadline.audience(),
                deadline.title(),
                deadline.description(),
                backing,
                existing(deadline.passages())));
      }
    }
    return kept;
  }

  private List<PassageId> existing(List<PassageId> named) {
    return named.stream().filter(passages::contains).toList();
  }

  private Optional<Conflict> of(Conflict conflict) {
    Optional<Conflict.Side> prevails = of(conflict.prevails());
    Optional<Conflict.Side> loses = of(conflict.loses());
    return prevails.isEmpty() || loses.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Conflict(
                conflict.id(),
                conflict.decided(),
                conflict.topic(),
                prevails.get(),
                loses.get(),
                conflict.reason()));
  }

  private Optional<Conflict.Side> of(Conflict.Side side) {
    List<SourceId> speaking = side.sources().stream().filter(ids::contains).toList();
    List<PassageId> stating = existing(side.passages());
    return speaking.isEmpty() || stating.isEmpty()
        ? Optional.empty()
        : Optional.of(new Conflict.Side(side.text(), speaking, stating));
  }

  private Unknown of(Unknown unknown) {
    return new Unknown(
        unknown.id(),
        unknown.topic(),
        unknown.says(),
        unknown.ask(),
        unknown.askedAs(),
        existing(unknown.passages()));
  }

  private Optional<TypicalQuestion> of(TypicalQuestion question) {
    List<PassageId> answering = existing(question.passages());
    return answering.isEmpty()
        ? Optional.empty()
        : Optional.of(new TypicalQuestion(question.id(), question.askedAs(), answering));
  }

  private Source of(Source source, Set<ConflictId> conflicts) {
    boolean whole =
        source.passages().stream()
            .allMatch(
                passage ->
                    ids.containsAll(passage.also()) && conflicts.containsAll(passage.conflicts()));
    return whole
        ? source
        : new Source(
            source.id(),
            source.title(),
            source.publisher(),
            source.tier(),
            source.originalLanguage(),
            source.published(),
            source.verified(),
            source.url(),
            source.text(),
            source.passages().stream().map(passage -> of(passage, conflicts)).toList());
  }

  private Passage of(Passage passage, Set<ConflictId> conflicts) {
    return new Passage(
        passage.id(),
        passage.language(),
        passage.text(),
        passage.translations(),
        passage.also().stream().filter(ids::contains).toList(),
        passage.validity(),
        passage.unverified(),
        passage.conflicts().stream().filter(conflicts::contains).toList());
  }
}
