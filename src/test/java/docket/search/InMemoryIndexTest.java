package docket.search;

import docket.source.Concept;
import java.util.List;

/** The contract over an index in memory. */
class InMemoryIndexTest extends PassageUpkeepContract {
  @Override
  PassageIndex open(List<Concept> glossary) {
    return LuceneIndex.inMemory(glossary);
  }
}
