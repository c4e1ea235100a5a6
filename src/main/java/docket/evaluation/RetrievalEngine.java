package docket.evaluation;

import docket.search.Document;
import docket.search.Evidence;
import docket.search.Hit;
import docket.search.LuceneIndex;
import docket.search.PassageIndex;
import docket.search.PlainBm25;
import docket.search.Request;
import docket.source.Language;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One of the programs that are compared: how it builds and opens an index. */
sealed interface RetrievalEngine {
  /** The most hits that count. */
  int LIMIT = 10;

  /** An open index. */
  interface Opened extends AutoCloseable {
    /** Finds the best units. */
    Found find(RetrievalQuestion question);

    /** Adds units of one new source, or replaces them; visible on return. */
    void update(List<Document> units);

    @Override
    void close();
  }

  /**
   * @param units ids of units, best first
   * @param confidence the engine's own, higher is surer; 0 where it has none
   */
  record Found(List<String> units, double confidence) {}

  /** Builds an index from nothing. */
  void build(Path directory, List<Document> units);

  /** Opens a built index. */
  Opened open(Path directory);

  /** Docket's own search. */
  record Docket() implements RetrievalEngine {
    @Override
    public void build(Path directory, List<Document> units) {
      try (PassageIndex index = LuceneIndex.open(directory, List.of())) {
        index.rebuild(units, 1);
      }
    }

    @Override
    public Opened open(Path directory) {
      PassageIndex index = LuceneIndex.open(directory, List.of());
      return new Opened() {
        @Override
        public Found find(RetrievalQuestion question) {
          var terms = index.analyse(question.text(), question.language());
          Evidence evidence = index.find(new Request(terms, Optional.empty(), LIMIT));
          return new Found(evidence.hits().stream().map(Hit::id).toList(), evidence.confidence());
        }

        @Override
        public void update(List<Document> units) {
          index.apply(units, List.of(), index.revision().orElse(0) + 1);
        }

        @Override
        public void close() {
          index.close();
        }
      };
    }
  }

  /**
   * The bare search library.
   *
   * @param language that of most passages
   * @param unitOf the unit of each text
   */
  record Plain(Language language, Map<String, String> unitOf) implements RetrievalEngine {
    @Override
    public void build(Path directory, List<Document> units) {
      PlainBm25.build(directory, units, language);
    }

    @Override
    public Opened open(Path directory) {
      PlainBm25 index = PlainBm25.open(directory, language);
      return new Opened() {
        @Override
        public Found find(RetrievalQuestion question) {
          Set<String> units = new LinkedHashSet<>();
          for (String text : index.find(question.text(), LIMIT)) {
            units.add(unitOf.getOrDefault(text, text));
          }
          return new Found(List.copyOf(units), 0);
        }

        @Override
        public void update(List<Document> units) {
          index.add(units);
        }

        @Override
        public void close() {
          index.close();
        }
      };
    }
  }
}
