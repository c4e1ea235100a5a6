package docket.knowledge;

import docket.search.IndexDamagedException;
import docket.search.PassageIndex;
import docket.store.Change;
import docket.store.Store;
import docket.store.StoreException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The knowledge base as everything above sees it: folder, database and index, kept in step. Safe
 * for several threads, and for several processes on the same data.
 *
 * <p>Where the database or the index cannot be had, the library goes on with what it has: the
 * folder, and an index in memory. {@link #degraded()} says so.
 */
public final class Library implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Library.class);
  private static final String INDEX = "index";

  private final @Nullable Store store;
  private final FolderImport folder;
  private final @Nullable IndexKeeper keeper;
  private final Indexes indexes;
  private final IndexShelf memory = new IndexShelf();
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Snapshot snapshot;
  private volatile String importFault = "";
  private volatile String indexFault = "";

  /**
   * Where things are.
   *
   * @param data the data folder, which holds the index
   * @param knowledge the knowledge folder
   */
  public record Places(Path data, Path knowledge) {}

  /**
   * Who is told how far things are.
   *
   * @param progress what takes its time, as an English sentence
   * @param stages the steps between which a process may die
   */
  record Listener(Consumer<String> progress, Consumer<Stage> stages) {}

  private Library(
      @Nullable Store store, @Nullable IndexKeeper keeper, Indexes indexes, FolderImport folder) {
    this.store = store;
    this.keeper = keeper;
    this.indexes = indexes;
    this.folder = folder;
  }

  /**
   * Opens the library and brings it up to date with the knowledge folder. Never fails because of
   * the folder, the database or the index: see {@link #degraded()}.
   *
   * @param store the database, which the caller closes after the library
   * @param progress is told, as English sentences, what takes its time
   */
  public static Library open(
      Store store, Indexes indexes, Places places, InstantSource clock, Consumer<String> progress) {
    return open(store, indexes, places, clock, new Listener(progress, stage -> {}));
  }

  static Library open(
      Store store, Indexes indexes, Places places, InstantSource clock, Listener listener) {
    Library library =
        new Library(
            store,
            new IndexKeeper(places.data().resolve(INDEX), store, indexes, listener),
            indexes,
            new FolderImport(places.knowledge(), clock, listener));
    library.start(store);
    return library;
  }

  /**
   * Opens a library that only has the knowledge folder, because the database cannot be had. It
   * answers, and refuses every change.
   *
   * @param why one sentence for the operator, such as the message of the {@link StoreException}
   */
  public static Library withoutStore(
      String why, Indexes indexes, Path knowledge, InstantSource clock, Consumer<String> progress) {
    Listener listener = new Listener(progress, stage -> {});
    Library library =
        new Library(null, null, indexes, new FolderImport(knowledge, clock, listener));
    library.importFault = why;
    library.snapshot = library.fromFolder();
    return library;
  }

  private void start(Store present) {
    try {
      bringIn(present, false);
    } catch (StoreException e) {
      LOG.warn("The knowledge folder was not brought in", e);
    }
    refresh(present);
  }

  /** A sentence for the operator where something does not work as it should; empty otherwise. */
  public Optional<String> degraded() {
    List<String> faults = new ArrayList<>(List.of(importFault, indexFault));
    faults.removeIf(String::isEmpty);
    return faults.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", faults));
  }

  /**
   * The present state; looks whether this or another process has changed the database.
   *
   * @throws IllegalStateException if the library is closed
   */
  public Snapshot current() {
    Snapshot now = snapshot;
    if (now == null) {
      throw new IllegalStateException("the library is closed");
    }
    if (store == null || revision(store, now.revision()) == now.revision()) {
      return now;
    }
    lock.lock();
    try {
      Snapshot latest = snapshot == null ? now : snapshot;
      return revision(store, latest.revision()) == latest.revision() ? latest : refresh(store);
    } finally {
      lock.unlock();
    }
  }

  private static long revision(Store store, long otherwise) {
    try {
      return store.read(session -> session.catalogue().revision());
    } catch (StoreException e) {
      LOG.debug("The revision cannot be read", e);
      return otherwise;
    }
  }

  /**
   * Brings in what has changed in the knowledge folder since it was last read.
   *
   * @throws StoreException if the database cannot be written
   */
  public SyncReport sync() {
    lock.lock();
    try {
      if (store == null) {
        Snapshot fresh = fromFolder();
        snapshot = fresh;
        return new SyncReport(true, 0, List.of(), List.of(), List.of(), fresh.problems());
      }
      SyncReport report = bringIn(store, false);
      refresh(store);
      return report;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Makes a change and lets the index follow. What was stored stays stored, whatever becomes of the
   * index.
   *
   * @throws StoreException if there is no database, or it cannot be written
   */
  public Change.Outcome change(Change change) {
    if (store == null) {
      throw new StoreException(StoreException.Kind.READ_ONLY, importFault, null);
    }
    lock.lock();
    try {
      Change.Outcome outcome = store.write(session -> session.catalogue().put(change));
      refresh(store);
      return outcome;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Builds the index anew, for when a search has found it damaged.
   *
   * @return the present state, with an index that is whole
   */
  public Snapshot repairIndex() {
    lock.lock();
    try {
      if (store == null || keeper == null) {
        Snapshot fresh = fromFolder();
        snapshot = fresh;
        return fresh;
      }
      keeper.distrust();
      return refresh(store);
    } finally {
      lock.unlock();
    }
  }

  private SyncReport bringIn(Store present, boolean again) {
    try {
      SyncReport report = folder.bringIn(present, again);
      importFault = "";
      return report;
    } catch (StoreException e) {
      importFault = "The knowledge folder could not be brought in. " + e.getMessage();
      throw e;
    }
  }

  /** Reads the database and lets the index follow it. */
  private Snapshot refresh(Store present) {
    Snapshot fresh = fresh(present);
    snapshot = fresh;
    return fresh;
  }

  private Snapshot fresh(Store present) {
    try {
      LibraryState state = present.read(LibraryState::of);
      if (state.damaged()) {
        bringIn(present, true);
        state = present.read(LibraryState::of);
      }
      if (state.revision() == 0 && !importFault.isEmpty()) {
        return fromFolder();
      }
      if (state.identity().isEmpty()) {
        present.write(FolderSync::identify);
        state = present.read(LibraryState::of);
      }
      return indexed(state);
    } catch (StoreException e) {
      LOG.warn("The database cannot be used", e);
      importFault = String.valueOf(e.getMessage());
      Snapshot before = snapshot;
      return before == null ? fromFolder() : before;
    }
  }

  private Snapshot indexed(LibraryState state) {
    IndexKeeper present = keeper;
    if (present == null) {
      return inMemory(state);
    }
    try {
      IndexKeeper.Current current = present.follow(state);
      indexFault = "";
      return snapshot(current.state(), current.index());
    } catch (UncheckedIOException | IndexDamagedException e) {
      LOG.warn("The index cannot be used", e);
      indexFault =
          "The index cannot be used and is kept in memory: make the data folder writable and see"
              + " that the disk has room.";
      return inMemory(state);
    }
  }

  private Snapshot fromFolder() {
    return inMemory(folder.state());
  }

  private Snapshot inMemory(LibraryState state) {
    PassageIndex index = indexes.inMemory(state.knowledge().glossary());
    index.rebuild(state.documents().all(), state.revision());
    memory.put(index);
    return snapshot(state, index);
  }

  private Snapshot snapshot(LibraryState state, PassageIndex index) {
    List<Problem> problems = new ArrayList<>(folder.problems());
    problems.addAll(state.problems());
    return new Snapshot(state.knowledge(), state.deadlines(), index, state.revision(), problems);
  }

  /** Frees files and memory; a second call does nothing. The database stays open. */
  @Override
  public void close() {
    lock.lock();
    try {
      snapshot = null;
      memory.close();
      if (keeper != null) {
        keeper.close();
      }
    } finally {
      lock.unlock();
    }
  }
}
