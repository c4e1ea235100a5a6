package docket.knowledge.form;

import docket.source.Passage;
import docket.source.SourceId;
import java.util.Collection;
import java.util.List;

/** What was known of a source before its file is read. */
@FunctionalInterface
public interface PassageMemory {
  /** A memory of nothing. */
  PassageMemory NONE = id -> List.of();

  /** All passages that the source ever had, the oldest first. */
  Collection<Passage> passagesOf(SourceId id);
}
