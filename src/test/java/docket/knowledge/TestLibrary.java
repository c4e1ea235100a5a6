package docket.knowledge;

import docket.search.Hit;
import docket.search.PassageIndex;
import docket.search.Request;
import docket.source.Language;
import docket.source.Source;
import docket.store.SqliteStore;
import docket.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A library on a real database and a real index, with what happened in it. */
final class TestLibrary implements AutoCloseable {
  /** Later than all files of a {@link TestFolder}. */
  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-02-01T00:00:00Z"));

  private final Path data;
  private final List<Stage> stages = new ArrayList<>();
  private final List<String> progress = new ArrayList<>();
  private final SqliteStore store;
  private final Library library;

  private TestLibrary(Path data, Path knowledge) {
    this.data = data;
    this.store = SqliteStore.open(data, CLOCK);
    this.library =
        Library.open(
            store,
            Indexes.lucene(),
            new Library.Places(data, knowledge),
            CLOCK,
            new Library.Listener(progress::add, stages::add),
            "test");
  }

  static TestLibrary open(Path data, TestFolder folder) {
    return new TestLibrary(data, folder.path());
  }

  Library library() {
    return library;
  }

  Store store() {
    return store;
  }

  /** How far changes have come since it was opened. */
  List<Stage> stages() {
    return stages;
  }

  List<String> progress() {
    return progress;
  }

  /** The folder of the index. */
  Path index() {
    String identity =
        store.read(session -> session.notes().note(FolderSync.IDENTITY)).orElseThrow();
    return data.resolve("index").resolve(identity + "-" + Documents.FORM);
  }

  /** How many changes the index has yet to follow. */
  int pending() {
    return store.read(session -> session.outbox().pending()).size();
  }

  List<String> sourceIds() {
    return library.current().knowledge().sources().stream()
        .map(source -> source.id().value())
        .toList();
  }

  /** The body of the first passage of a source. */
  String firstBody(String id) {
    return library.current().knowledge().sources().stream()
        .filter(source -> source.id().value().equals(id))
        .map(Source::passages)
        .map(passages -> passages.getFirst().text().body())
        .findFirst()
        .orElseThrow();
  }

  /**
   * The groups of what is found for some words: source ids, and names such as {@code deadline:D1}.
   */
  List<String> find(String words) {
    return find(library.current().index(), words);
  }

  static List<String> find(PassageIndex index, String words) {
    Request request =
        new Request(index.analyse(words, Language.EN), Optional.empty(), Request.MAX_LIMIT);
    return List.copyOf(new TreeSet<>(index.find(request).hits().stream().map(Hit::group).toList()));
  }

  @Override
  public void close() {
    library.close();
    store.close();
  }
}
