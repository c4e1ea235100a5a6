package docket.search;

import docket.source.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * What the search library gives without any work of ours: the passages' texts in one field, its own
 * analysis, its default BM25. Only there to be compared with.
 */
public final class PlainBm25 implements AutoCloseable {
  private static final String ID = "id";
  private static final String TEXT = "text";

  private final Directory directory;
  private final Analyzer analyzer;
  private DirectoryReader reader;
  private IndexSearcher searcher;

  private PlainBm25(Directory directory, Analyzer analyzer) throws IOException {
    this.directory = directory;
    this.analyzer = analyzer;
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
  }

  private static Analyzer analyzer(Language language) {
    return language == Language.EN ? new EnglishAnalyzer() : new StandardAnalyzer();
  }

  /**
   * Writes an index.
   *
   * @param path where to
   * @param units each rendition of which is a passage
   * @param language that of most passages
   */
  public static void build(Path path, Iterable<Document> units, Language language) {
    try (Directory directory = FSDirectory.open(path);
        Analyzer analyzer = analyzer(language);
        IndexWriter writer = new IndexWriter(directory, config(analyzer))) {
      for (Document unit : units) {
        add(writer, unit);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("building " + path, e);
    }
  }

  private static IndexWriterConfig config(Analyzer analyzer) {
    return new IndexWriterConfig(analyzer).setMergeScheduler(new SerialMergeScheduler());
  }

  private static void add(IndexWriter writer, Document unit) throws IOException {
    for (Rendition rendition : unit.renditions()) {
      var document = new org.apache.lucene.document.Document();
      document.add(new StringField(ID, rendition.id(), Field.Store.YES));
      document.add(new TextField(TEXT, String.join(" ", rendition.sentences()), Field.Store.NO));
      writer.addDocument(document);
    }
  }

  /**
   * Opens a written index.
   *
   * @param path where it is
   * @param language that it was built with
   */
  public static PlainBm25 open(Path path, Language language) {
    try {
      Files.createDirectories(path);
      return new PlainBm25(FSDirectory.open(path), analyzer(language));
    } catch (IOException e) {
      throw new UncheckedIOException("opening " + path, e);
    }
  }

  /** Adds units and makes them visible. */
  public void add(List<Document> units) {
    try (IndexWriter writer = new IndexWriter(directory, config(analyzer))) {
      for (Document unit : units) {
        add(writer, unit);
      }
      writer.commit();
      DirectoryReader newer = DirectoryReader.openIfChanged(reader);
      if (newer != null) {
        reader.close();
        reader = newer;
        searcher = new IndexSearcher(newer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("updating " + directory, e);
    }
  }

  /** The ids of the best renditions, best first. */
  public List<String> find(String question, int limit) {
    try {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      for (String term : terms(question)) {
        query.add(new TermQuery(new Term(TEXT, term)), Occur.SHOULD);
      }
      List<String> ids = new ArrayList<>();
      StoredFields stored = reader.storedFields();
      for (ScoreDoc hit : searcher.search(query.build(), limit).scoreDocs) {
        ids.add(stored.document(hit.doc, Set.of(ID)).get(ID));
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException("searching " + directory, e);
    }
  }

  private List<String> terms(String question) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(TEXT, question)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken() && terms.size() < QuestionTerms.MAX_TERMS) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing " + directory, e);
    }
    analyzer.close();
  }
}
