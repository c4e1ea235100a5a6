package docket.search;

import docket.model.Embeddings;
import docket.source.Concept;
import docket.source.Language;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** The passage index in a directory of this machine, or in memory. */
public final class LuceneIndex implements PassageIndex {
  private final Directory directory;
  private final Glossary glossary;
  private final TextCover covers;
  private final Lexicons lexicons = new Lexicons();
  private final Snapshots snapshots;
  private final IndexWriting writing;

  private LuceneIndex(Directory directory, List<Concept> glossary, Optional<CommitWatch> watch) {
    this.directory = directory;
    this.glossary = new Glossary(glossary);
    this.covers = new TextCover(this.glossary);
    this.snapshots = new Snapshots(directory, watch);
    this.writing = new IndexWriting(directory, this.glossary);
  }

  /**
   * Opens the index of a directory, without vectors.
   *
   * @param path the directory; made where it is missing
   * @param glossary the concepts of the domain
   * @throws IndexDamagedException if what is there cannot be used
   */
  public static LuceneIndex open(Path path, List<Concept> glossary) {
    return open(path, glossary, Optional.empty());
  }

  /**
   * Opens the index of a directory.
   *
   * @param path the directory; made where it is missing
   * @param glossary the concepts of the domain
   * @param embeddings the model of the vectors; none where empty
   * @throws IndexDamagedException if what is there cannot be used
   */
  public static LuceneIndex open(
      Path path, List<Concept> glossary, Optional<Embeddings> embeddings) {
    try {
      Files.createDirectories(path);
      Directory directory = new SmallFiles(path, SmallFiles.MAX_BYTES);
      LuceneIndex index = new LuceneIndex(directory, glossary, Optional.of(new CommitWatch(path)));
      try {
        index.start();
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
      return index;
    } catch (NoSuchFileException | EOFException e) {
      throw new IndexDamagedException("index %s: incomplete".formatted(path), e);
    } catch (IOException e) {
      throw new UncheckedIOException("opening the index %s".formatted(path), e);
    }
  }

  /** An empty index in memory, for one process. */
  public static LuceneIndex inMemory(List<Concept> glossary) {
    return new LuceneIndex(new ByteBuffersDirectory(), glossary, Optional.empty());
  }

  private void start() throws IOException {
    snapshots.refresh();
  }

  @Override
  public OptionalLong revision() {
    return attempt(() -> snapshots.with(Snapshot::revision))
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  @Override
  public synchronized void rebuild(Iterable<Document> documents, long revision) {
    attempt(
        () -> {
          writing.rebuild(documents, revision);
          snapshots.refresh();
          return revision;
        });
  }

  @Override
  public synchronized void apply(List<Document> put, List<String> removedGroups, long revision) {
    attempt(
        () -> {
          writing.apply(put, removedGroups, revision);
          snapshots.refresh();
          return revision;
        });
  }

  @Override
  public QuestionTerms analyse(String question, Language language) {
    return attempt(
            () ->
                snapshots.with(
                    snapshot ->
                        new QuestionReader(snapshot, glossary, lexicons).read(question, language)))
        .orElseGet(() -> QuestionReader.readUnknown(question, language, glossary));
  }

  @Override
  public Evidence find(Request request) {
    return attempt(() -> snapshots.with(snapshot -> new Finder(snapshot, request).find()))
        .orElseGet(() -> new Evidence(request.terms(), List.of(), 0));
  }

  /** The candidates of a question, unranked. */
  List<Scored> looked(Request request) {
    return attempt(() -> snapshots.with(snapshot -> new Finder(snapshot, request).looked()))
        .orElseGet(List::of);
  }

  int segments() {
    return attempt(() -> snapshots.with(s -> s.reader().leaves().size())).orElse(0);
  }

  int candidates(QuestionTerms t) {
    return attempt(
            () -> snapshots.with(s -> new Candidates(s, t, Optional.empty(), 100).own().size()))
        .orElse(0);
  }

  @Override
  public Coverage cover(QuestionTerms terms, String text, Language language) {
    return covers.of(terms, text, language);
  }

  @Override
  public void verify() {
    attempt(
        () ->
            snapshots.with(
                snapshot -> {
                  for (LeafReaderContext leaf : snapshot.reader().leaves()) {
                    leaf.reader().checkIntegrity();
                  }
                  return snapshot.revision();
                }));
  }

  @Override
  public void close() {
    attempt(
        () -> {
          snapshots.close();
          directory.close();
          return directory;
        });
  }

  private interface Attempt<T> {
    T run() throws IOException;
  }

  private <T> T attempt(Attempt<T> attempt) {
    try {
      return attempt.run();
    } catch (CorruptIndexException e) {
      throw new IndexDamagedException("index %s: %s".formatted(directory, e.getMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException("index %s".formatted(directory), e);
    }
  }
}
