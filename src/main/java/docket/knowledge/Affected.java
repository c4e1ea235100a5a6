package docket.knowledge;

import docket.deadline.Deadline;
import docket.knowledge.form.ListFile;
import docket.source.Conflict;
import docket.source.ConflictId;
import docket.source.Passage;
import docket.source.PassageId;
import docket.source.Source;
import docket.source.SourceId;
import docket.source.TypicalQuestion;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What else in the index changes with some sources: a conflict or a deadline is there only while
 * the sources are that it rests on, and a passage weighs less while it stands on the losing side of
 * a conflict.
 */
final class Affected {
  private Affected() {}

  /**
   * The groups of documents to be made anew.
   *
   * @param changed the sources that were put, retired or restored
   */
  static Set<String> groups(Set<SourceId> changed, LibraryState state) {
    Set<String> groups = new TreeSet<>();
    changed.forEach(id -> groups.add(id.value()));
    Set<ConflictId> conflicts = new HashSet<>();
    for (Conflict conflict : state.content().whole().conflicts()) {
      if (names(conflict, changed)) {
        conflicts.add(conflict.id());
        groups.add(Documents.group(ListFile.CONFLICTS, conflict.id().value()));
        conflict.loses().passages().forEach(passage -> groups.add(passage.source().value()));
      }
    }
    for (Source source : state.content().whole().sources()) {
      for (Passage passage : source.passages()) {
        if (!Collections.disjoint(passage.conflicts(), conflicts)) {
          groups.add(source.id().value());
        }
      }
    }
    for (Deadline deadline : state.content().wholeDeadlines()) {
      if (!Collections.disjoint(deadline.sources(), changed)) {
        groups.add(Documents.group(ListFile.DEADLINES, deadline.id()));
      }
    }
    for (TypicalQuestion question : state.content().whole().questions()) {
      if (names(question.passages(), changed)) {
        groups.add(Documents.group(ListFile.QUESTIONS, question.id()));
      }
    }
    return groups;
  }

  private static boolean names(Conflict conflict, Set<SourceId> changed) {
    return Stream.of(conflict.prevails(), conflict.loses())
        .anyMatch(
            side ->
                !Collections.disjoint(side.sources(), changed) || names(side.passages(), changed));
  }

  private static boolean names(Collection<PassageId> passages, Set<SourceId> changed) {
    return passages.stream().anyMatch(passage -> changed.contains(passage.source()));
  }
}
