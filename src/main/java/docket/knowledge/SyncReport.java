package docket.knowledge;

import docket.source.SourceId;
import java.util.List;

/**
 * What became of bringing the knowledge folder in.
 *
 * @param read whether the folder was read; it is not when nothing in it has changed
 * @param revision the state of the knowledge base afterwards
 * @param added sources that are new or back again, in order of their ids
 * @param changed sources that say something else than before, in order of their ids
 * @param retired sources whose files are gone, in order of their ids
 * @param lists the list files of which something changed, such as {@code conflicts.yaml}
 * @param problems what is wrong in the folder
 */
public record SyncReport(
    boolean read,
    long revision,
    List<SourceId> added,
    List<SourceId> changed,
    List<SourceId> retired,
    List<String> lists,
    List<Problem> problems) {
  /** Copies the collections. */
  public SyncReport {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    retired = List.copyOf(retired);
    lists = List.copyOf(lists);
    problems = List.copyOf(problems);
  }

  /** Of a folder that was not read. */
  static SyncReport unread(long revision, List<Problem> problems) {
    return new SyncReport(false, revision, List.of(), List.of(), List.of(), List.of(), problems);
  }

  /** Whether anything in the knowledge base is another than before. */
  public boolean changedAnything() {
    return !(added.isEmpty() && changed.isEmpty() && retired.isEmpty() && lists.isEmpty());
  }
}
