package docket.source;

import java.util.List;

/**
 * A state of the knowledge base as one value: what the folder holds, or what the database holds at
 * a revision.
 *
 * @param sources all sources in order of their ids
 * @param conflicts all conflicts in order of their ids
 * @param unknowns all known unknowns in order of their ids
 * @param glossary the words of the domain across languages
 * @param questions how people ask for what the sources hold
 */
public record Knowledge(
    List<Source> sources,
    List<Conflict> conflicts,
    List<Unknown> unknowns,
    List<Concept> glossary,
    List<TypicalQuestion> questions) {
  /** A knowledge base without anything in it. */
  public static final Knowledge EMPTY =
      new Knowledge(List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the collections. */
  public Knowledge {
    sources = List.copyOf(sources);
    conflicts = List.copyOf(conflicts);
    unknowns = List.copyOf(unknowns);
    glossary = List.copyOf(glossary);
    questions = List.copyOf(questions);
  }

  /** A state without typical questions. */
  public Knowledge(
      List<Source> sources,
      List<Conflict> conflicts,
      List<Unknown> unknowns,
      List<Concept> glossary) {
    this(sources, conflicts, unknowns, glossary, List.of());
  }
}
