package docket.knowledge;

import docket.deadline.Deadline;
import docket.source.Conflict;
import docket.source.ConflictId;
import docket.source.Passage;
import docket.source.PassageId;
import docket.source.Source;
import docket.source.SourceId;
import docket.source.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that what one file of the knowledge folder names stands in another. */
final class References {
  private final Set<SourceId> sources;
  private final Set<PassageId> passages;
  private final List<Problem> problems = new ArrayList<>();

  private References(Map<SourceId, Source> sources) {
    this.sources = sources.keySet();
    this.passages =
        sources.values().stream()
            .flatMap(source -> source.passages().stream())
            .map(Passage::id)
            .collect(Collectors.toSet());
  }

  static List<Problem> problems(
      Map<SourceId, Source> sources,
      List<Conflict> conflicts,
      List<Unknown> unknowns,
      List<Deadline> deadlines) {
    References references = new References(sources);
    Set<ConflictId> known = conflicts.stream().map(Conflict::id).collect(Collectors.toSet());
    sources.values().forEach(source -> references.checkSource(source, known));
    for (Conflict conflict : conflicts) {
      String id = conflict.id().value();
      for (Conflict.Side side : List.of(conflict.prevails(), conflict.loses())) {
        references.check("conflicts.yaml", id, side.sources(), side.passages());
      }
    }
    unknowns.forEach(u -> references.check("unknowns.yaml", u.id(), List.of(), u.passages()));
    deadlines.forEach(d -> references.check("deadlines.yaml", d.id(), d.sources(), d.passages()));
    return references.problems;
  }

  private void checkSource(Source source, Set<ConflictId> conflicts) {
    String file = "sources/" + source.id() + ".md";
    for (Passage passage : source.passages()) {
      check(file, passage.id().toString(), passage.also(), List.of());
      for (ConflictId conflict : passage.conflicts()) {
        if (!conflicts.contains(conflict)) {
          problems.add(
              new Problem(
                  file,
                  0,
                  "reference.conflict",
                  "passage %s names conflict %s, which is not in conflicts.yaml: add it there"
                      .formatted(passage.id(), conflict)));
        }
      }
    }
  }

  private void check(String file, String where, List<SourceId> named, List<PassageId> quoted) {
    for (SourceId id : named) {
      if (!sources.contains(id)) {
        problems.add(missing(file, where, "source " + id));
      }
    }
    for (PassageId id : quoted) {
      if (!passages.contains(id)) {
        problems.add(missing(file, where, "passage " + id));
      }
    }
  }

  private static Problem missing(String file, String where, String what) {
    return new Problem(
        file,
        0,
        "reference.missing",
        "%s names the %s, which does not exist: add it or correct the name".formatted(where, what));
  }

  /** Passages that a translation has and its source has not, or the reverse. */
  static List<Problem> problems(String name, Source source, TranslationFile file) {
    Set<Integer> numbers =
        source.passages().stream().map(p -> p.id().number()).collect(Collectors.toSet());
    List<Problem> problems = new ArrayList<>();
    for (int number : file.texts().keySet()) {
      if (!numbers.contains(number)) {
        problems.add(
            new Problem(
                name,
                0,
                "translation.passage",
                "passage %d does not stand in the source: remove it".formatted(number)));
      }
    }
    return problems;
  }
}
