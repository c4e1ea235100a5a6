package docket.knowledge;

import docket.deadline.Deadline;
import docket.source.Knowledge;
import java.util.List;

/**
 * What a knowledge folder holds.
 *
 * @param knowledge its sources with their translations, conflicts, unknowns and glossary
 * @param deadlines its dated events
 * @param problems what is wrong in it, in order of files and lines; the rest was read all the same
 */
public record FolderContent(Knowledge knowledge, List<Deadline> deadlines, List<Problem> problems) {
  /** Copies the collections. */
  public FolderContent {
    deadlines = List.copyOf(deadlines);
    problems = List.copyOf(problems);
  }
}
