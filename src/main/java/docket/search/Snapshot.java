package docket.search;

import docket.source.Language;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * One state of the index, as it was committed, with what is needed of it again and again.
 *
 * @param reader the reader, counted by its users
 * @param searcher over the reader
 * @param revision the state of the knowledge base
 * @param counts how many units there are in each language, deleted ones among them until their
 *     segment is merged; only languages that are there
 * @param lengths the mean number of keys of a unit in each language
 */
record Snapshot(
    DirectoryReader reader,
    IndexSearcher searcher,
    long revision,
    Map<Language, Integer> counts,
    Map<Language, Double> lengths) {

  /** Reads the figures of a reader. */
  static Snapshot of(DirectoryReader reader, long revision) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(0.7f, 0.4f));
    searcher.setQueryCache(null);
    Map<Language, Integer> counts = new EnumMap<>(Language.class);
    Map<Language, Double> lengths = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      int count = reader.docFreq(new Term(Fields.LANGUAGES, language.code()));
      if (count > 0) {
        counts.put(language, count);
        long keys = reader.getSumTotalTermFreq(Fields.words(language));
        lengths.put(language, Math.max(1.0, keys / (double) count));
      }
    }
    return new Snapshot(reader, searcher, revision, Map.copyOf(counts), Map.copyOf(lengths));
  }

  /** What was written beside the documents. */
  Map<String, String> commitData() throws IOException {
    return reader.getIndexCommit().getUserData();
  }

  /** How many units there are in a language. */
  int count(Language language) {
    return counts.getOrDefault(language, 0);
  }

  /** The mean number of keys of a unit in a language. */
  double length(Language language) {
    return lengths.getOrDefault(language, 1.0);
  }

  /**
   * The languages in which there are units that one language lacks, in the order of their names;
   * none when every unit is there in that language.
   */
  List<Language> foreign(Language language) {
    if (count(language) == reader.maxDoc()) {
      return List.of();
    }
    return Arrays.stream(Language.values())
        .filter(other -> other != language && counts.containsKey(other))
        .toList();
  }

  /** How many units hold a key in a language. */
  int frequency(Language language, String key) throws IOException {
    return reader.docFreq(new Term(Fields.words(language), key));
  }
}
