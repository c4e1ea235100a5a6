package docket.knowledge;

import docket.source.SourceId;
import java.util.List;

/**
 * What became of bringing the knowledge folder in.
 *
 * @param read whether the folder was read; it is not when nothing in it has changed
 * @param revision the state of the knowledge base afterwards
 * @param put sources that are new or changed, in order of their ids
 * @param retired sources whose files are gone, in order of their ids
 * @param lists the list files of which something changed, such as {@code conflicts.yaml}
 * @param problems what is wrong in the folder
 */
public record SyncReport(
    boolean read,
    long revision,
    List<SourceId> put,
    List<SourceId> retired,
    List<String> lists,
    List<Problem> problems) {
  /** Copies the collections. */
  public SyncReport {
    put = List.copyOf(put);
    retired = List.copyOf(retired);
    lists = List.copyOf(lists);
    problems = List.copyOf(problems);
  }

  /** Whether anything in the knowledge base is another than before. */
  public boolean changed() {
    return !(put.isEmpty() && retired.isEmpty() && lists.isEmpty());
  }
}
