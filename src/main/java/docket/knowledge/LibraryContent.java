package docket.knowledge;

import docket.deadline.Deadline;
import docket.source.Knowledge;
import java.util.List;

/**
 * What a database or a folder holds.
 *
 * @param whole the active sources and the lists, as they are stored
 * @param wholeDeadlines the dated events, as they are stored
 * @param knowledge the same without what names something that is not there
 * @param deadlines the same without what names something that is not there
 */
record LibraryContent(
    Knowledge whole, List<Deadline> wholeDeadlines, Knowledge knowledge, List<Deadline> deadlines) {
  /** Copies the collections. */
  LibraryContent {
    wholeDeadlines = List.copyOf(wholeDeadlines);
    deadlines = List.copyOf(deadlines);
  }

  /** Takes out what names something that is not there. */
  static LibraryContent of(Knowledge whole, List<Deadline> deadlines) {
    Pruning pruning = new Pruning(whole.sources());
    return new LibraryContent(whole, deadlines, pruning.of(whole), pruning.ofDeadlines(deadlines));
  }
}
