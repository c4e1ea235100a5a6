package docket.knowledge;

import docket.search.Document;
import docket.search.IndexDamagedException;
import docket.search.PassageIndex;
import docket.source.Concept;
import docket.source.SourceId;
import docket.store.Outbox;
import docket.store.Scope;
import docket.store.Store;
import docket.store.StoreException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index on disk where the database is. The database is committed first, then the index
 * with the number of the revision, then the entries of the outbox are deleted: whatever dies in
 * between is caught up with later.
 *
 * <p>The directory of the index carries the identity of the database, so that the index of another
 * one is never taken for its own. Not safe for several threads at once.
 */
final class IndexKeeper implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
  private static final String LOCK = "index.lock";

  /** Another process may be building a large index. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path home;
  private final Store store;
  private final Indexes indexes;
  private final Library.Listener listener;
  private final IndexShelf shelf = new IndexShelf();
  private @Nullable Opened opened;
  private boolean distrusted;

  /**
   * An open index.
   *
   * @param index the index
   * @param directory where it is
   * @param glossary what it was opened with
   */
  private record Opened(PassageIndex index, Path directory, List<Concept> glossary) {
    boolean isFor(Path where, List<Concept> words) {
      return directory.equals(where) && glossary.equals(words);
    }
  }

  /**
   * A state with the index that is at it.
   *
   * @param state the state
   * @param index the index
   */
  record Current(LibraryState state, PassageIndex index) {}

  /**
   * @param home the folder of the indexes
   */
  IndexKeeper(Path home, Store store, Indexes indexes, Library.Listener listener) {
    this.home = home;
    this.store = store;
    this.indexes = indexes;
    this.listener = listener;
  }

  /**
   * The index at the state of the database, or at a newer one where somebody was faster.
   *
   * @throws UncheckedIOException if the index cannot be read or written
   * @throws StoreException if the database cannot be read
   */
  Current follow(LibraryState state) {
    try {
      PassageIndex index = open(state);
      if (!distrusted && isAt(index, state.revision())) {
        deletePending(state.pending());
        return new Current(state, index);
      }
    } catch (IndexDamagedException e) {
      LOG.warn("The index is built anew: {}", e.getMessage());
    }
    Path lock = home.resolve(LOCK);
    try (IndexLock _ = IndexLock.take(lock, PATIENCE)) {
      return bring(store.read(LibraryState::of));
    }
  }

  /** Makes the next {@link #follow} build the index anew. */
  void distrust() {
    distrusted = true;
  }

  private static boolean isAt(PassageIndex index, long revision) {
    OptionalLong at = index.revision();
    return at.isPresent() && at.getAsLong() == revision;
  }

  private Path directory(LibraryState state) {
    return home.resolve(state.identity() + "-" + Documents.FORM);
  }

  /** The index of the state's database and glossary, whole, at whatever revision it is. */
  private PassageIndex open(LibraryState state) {
    Path directory = directory(state);
    List<Concept> glossary = state.knowledge().glossary();
    Opened before = opened;
    if (before != null && before.isFor(directory, glossary)) {
      return before.index();
    }
    PassageIndex index = indexes.open(directory, glossary);
    try {
      index.verify();
    } catch (RuntimeException e) {
      index.close();
      throw e;
    }
    replace(new Opened(index, directory, glossary));
    return index;
  }

  private void replace(@Nullable Opened next) {
    opened = next;
    shelf.put(next == null ? null : next.index());
  }

  /** Brings the index to the state; nobody else does so meanwhile. */
  private Current bring(LibraryState state) {
    PassageIndex index;
    try {
      if (distrusted) {
        throw new IndexDamagedException("a search has failed in it", null);
      }
      index = open(state);
      if (!isAt(index, state.revision())) {
        write(index, state);
      }
    } catch (IndexDamagedException e) {
      index = openAnew(state);
      rebuild(index, state);
      distrusted = false;
    }
    listener.stages().accept(Stage.INDEX_COMMITTED);
    deletePending(state.pending());
    listener.stages().accept(Stage.OUTBOX_DELETED);
    return new Current(state, index);
  }

  private PassageIndex openAnew(LibraryState state) {
    replace(null);
    Folders.delete(directory(state));
    listener.stages().accept(Stage.INDEX_DELETED);
    return open(state);
  }

  private void write(PassageIndex index, LibraryState state) {
    OptionalLong at = index.revision();
    if (at.isEmpty() || !isCovered(at.getAsLong(), state)) {
      rebuild(index, state);
      return;
    }
    Set<SourceId> changed = new HashSet<>();
    for (Outbox.Entry entry : state.pending()) {
      if (entry.server().equals(Scope.NO_SERVER)) {
        changed.add(new SourceId(entry.name()));
      }
    }
    Documents documents = state.documents();
    List<Document> put = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    for (String group : Affected.groups(changed, state)) {
      List<Document> members = documents.ofGroup(group);
      put.addAll(members);
      if (members.isEmpty()) {
        removed.add(group);
      }
    }
    index.apply(put, removed, state.revision());
  }

  /**
   * Whether the outbox tells everything that has changed since a revision, and only sources have:
   * lists are read as a whole.
   */
  private static boolean isCovered(long at, LibraryState state) {
    Set<Long> revisions = new HashSet<>();
    for (Outbox.Entry entry : state.pending()) {
      if (entry.revision() > at) {
        revisions.add(entry.revision());
        if (entry.subject() == Outbox.Subject.ITEMS) {
          return false;
        }
      }
    }
    return at < state.revision() && revisions.size() == state.revision() - at;
  }

  private void rebuild(PassageIndex index, LibraryState state) {
    List<Document> documents = state.documents().all();
    listener.progress().accept("Building the index of %d texts".formatted(documents.size()));
    index.rebuild(documents, state.revision());
    Folders.deleteOthers(home, directory(state));
  }

  /** Not to know it costs time at the next start and nothing else. */
  private void deletePending(List<Outbox.Entry> pending) {
    if (pending.isEmpty()) {
      return;
    }
    try {
      long last = pending.getLast().number();
      store.write(session -> session.outbox().deleteThrough(last));
    } catch (StoreException e) {
      LOG.debug("The outbox keeps its entries", e);
    }
  }

  @Override
  public void close() {
    opened = null;
    shelf.close();
  }
}
