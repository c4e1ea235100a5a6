package docket.knowledge;

import docket.deadline.Deadline;
import docket.source.Knowledge;
import java.util.List;

/**
 * What the knowledge base holds, for whom does not search in it.
 *
 * @param knowledge what answers may rest on: active sources, and of the rest what names nothing
 *     else
 * @param deadlines the dated events
 * @param revision the state of the knowledge base; 0 where there is no database
 * @param problems what was wrong in the knowledge folder when it was last read
 */
public record Contents(
    Knowledge knowledge, List<Deadline> deadlines, long revision, List<Problem> problems) {
  /** Copies the collections. */
  public Contents {
    deadlines = List.copyOf(deadlines);
    problems = List.copyOf(problems);
  }
}
