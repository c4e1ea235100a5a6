package docket.knowledge;

import docket.deadline.Deadline;
import docket.search.PassageIndex;
import docket.source.Knowledge;
import java.util.List;

/**
 * The knowledge base at one moment. The index moves on by itself when this or another process
 * changes the knowledge base, so that it may find what is not in {@code knowledge} yet, or is no
 * longer: what cannot be found there is to be left out.
 *
 * @param knowledge what answers may rest on: active sources, and of the rest what names nothing
 *     else
 * @param deadlines the dated events
 * @param index where passages are found; to be used for a few minutes at most, never to be closed
 * @param revision the state of the knowledge base; 0 where there is no database
 * @param problems what was wrong in the knowledge folder when it was last read
 */
public record Snapshot(
    Knowledge knowledge,
    List<Deadline> deadlines,
    PassageIndex index,
    long revision,
    List<Problem> problems) {
  /** Copies the collections. */
  public Snapshot {
    deadlines = List.copyOf(deadlines);
    problems = List.copyOf(problems);
  }
}
