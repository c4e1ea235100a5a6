package docket.knowledge;

import docket.search.LuceneIndex;
import docket.search.PassageIndex;
import docket.source.Concept;
import java.nio.file.Path;
import java.util.List;

/** Makes the indexes that a library uses. */
public interface Indexes {
  /**
   * Opens the index of a directory, which is made where it is missing.
   *
   * @throws docket.search.IndexDamagedException if what is there cannot be used
   * @throws java.io.UncheckedIOException if the directory cannot be read
   */
  PassageIndex open(Path directory, List<Concept> glossary);

  /** An empty index of this process alone. */
  PassageIndex inMemory(List<Concept> glossary);

  /** Those of Lucene, without vectors. */
  static Indexes lucene() {
    return new Indexes() {
      @Override
      public PassageIndex open(Path directory, List<Concept> glossary) {
        return LuceneIndex.open(directory, glossary);
      }

      @Override
      public PassageIndex inMemory(List<Concept> glossary) {
        return LuceneIndex.inMemory(glossary);
      }
    };
  }
}
