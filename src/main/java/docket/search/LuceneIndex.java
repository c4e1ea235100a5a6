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
  private final Optional<Embeddings> embeddings;
  private final Lexicons lexicons = new Lexicons();
  private final Snapshots snapshots;
  private final IndexWriting writing;

  private LuceneIndex(
      Directory directory,
      List<Concept> glossary,
      Optional<Embeddings> embeddings,
      Optional<CommitWatch> watch) {
    this.directory = directory;
    this.glossary = new Glossary(glossary);
    this.covers = new TextCover(this.glossary);
    this.embeddings = embeddings;
    this.snapshots = new Snapshots(directory, watch);
    this.writing = new IndexWriting(directory, this.glossary, embeddings);
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
   * @throws IndexDamagedException if what is there cannot be used, or was written with another
   *     glossary or model
   */
  public static LuceneIndex open(
      Path path, List<Concept> glossary, Optional<Embeddings> embeddings) {
    return attempt(
        path,
        () -> {
          Files.createDirectories(path);
          Directory directory = new SmallFiles(path, SmallFiles.MAX_BYTES);
          try {
            var watch = Optional.of(new CommitWatch(path));
            LuceneIndex index = new LuceneIndex(directory, glossary, embeddings, watch);
            index.start();
            return index;
          } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
          }
        });
  }

  /** An empty index in memory, for one process, without vectors. */
  public static LuceneIndex inMemory(List<Concept> glossary) {
    return new LuceneIndex(
        new ByteBuffersDirectory(), glossary, Optional.empty(), Optional.empty());
  }

  private void start() throws IOException {
    snapshots.refresh();
    boolean fits =
        snapshots
            .with(snapshot -> Commits.fits(snapshot.commitData(), glossary, embeddings))
            .orElse(true);
    if (!fits) {
      throw new IndexDamagedException(
          "index %s: written with another glossary or other vectors; delete it and rebuild it"
              .formatted(directory),
          null);
    }
  }

  @Override
  public OptionalLong revision() {
    return attempt(directory, () -> snapshots.with(Snapshot::revision))
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  @Override
  public synchronized void rebuild(Iterable<Document> documents, long revision) {
    attempt(
        directory,
        () -> {
          writing.rebuild(documents, revision);
          snapshots.refresh();
          return revision;
        });
  }

  @Override
  public synchronized void apply(List<Document> put, List<String> removedGroups, long revision) {
    attempt(
        directory,
        () -> {
          writing.apply(put, removedGroups, revision);
          snapshots.refresh();
          return revision;
        });
  }

  @Override
  public QuestionTerms analyse(String question, Language language) {
    return with(snapshot ->
            new QuestionReader(snapshot, glossary, lexicons).read(question, language))
        .orElseGet(() -> QuestionReader.readUnknown(question, language, glossary));
  }

  @Override
  public Evidence find(Request request) {
    return with(snapshot -> finder(snapshot, request).find())
        .orElseGet(() -> new Evidence(request.terms(), List.of(), 0));
  }

  private Finder finder(Snapshot snapshot, Request request) {
    return new Finder(snapshot, request, embeddings.map(Vectors::new));
  }

  /** Every candidate of a question, best first. */
  List<Scored> ranked(Request request) {
    return with(snapshot -> finder(snapshot, request).ranked()).orElseGet(List::of);
  }

  @Override
  public Coverage cover(QuestionTerms terms, String text, Language language) {
    return covers.of(terms, text, language);
  }

  @Override
  public void verify() {
    with(
        snapshot -> {
          for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            leaf.reader().checkIntegrity();
          }
          return snapshot.revision();
        });
  }

  @Override
  public void close() {
    attempt(
        directory,
        () -> {
          snapshots.close();
          directory.close();
          return directory;
        });
  }

  private <T> Optional<T> with(Snapshots.Work<T> work) {
    return attempt(directory, () -> snapshots.with(work));
  }

  private interface Attempt<T> {
    T run() throws IOException;
  }

  private static <T> T attempt(Object where, Attempt<T> attempt) {
    try {
      return attempt.run();
    } catch (CorruptIndexException | EOFException | NoSuchFileException e) {
      throw new IndexDamagedException("index %s: %s".formatted(where, e.getMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException("index %s".formatted(where), e);
    }
  }
}
