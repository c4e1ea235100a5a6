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

  private final Holdings holdings;
  private final @Nullable IndexKeeper keeper;
  private final Indexes indexes;
  private final IndexShelf memory = new IndexShelf();
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Snapshot snapshot;
  private volatile String indexFault = "";
  private boolean closed;

  /**
   * Where things are.
   *
   * @param data the data folder, which holds the index
   * @param knowledge the knowledge folder
   */
  public record Places(Path data, Path knowledge) {
    /** The folder of what can be made again from the database. */
    Path index() {
      return data.resolve(INDEX);
    }
  }

  /**
   * Who is told how far things are.
   *
   * @param progress what takes its time, as an English sentence
   * @param stages the steps between which a process may die
   */
  record Listener(Consumer<String> progress, Consumer<Stage> stages) {}

  private Library(Holdings holdings, @Nullable IndexKeeper keeper, Indexes indexes) {
    this.holdings = holdings;
    this.keeper = keeper;
    this.indexes = indexes;
  }

  /**
   * Opens the library and brings the knowledge folder into the database. Never fails because of the
   * folder, the database or the index: see {@link #degraded()}. The index is opened when it is
   * first needed.
   *
   * @param store the database, which the caller closes after the library
   * @param progress is told, as English sentences, what takes its time
   */
  public static Library open(
      Store store, Indexes indexes, Places places, InstantSource clock, Consumer<String> progress) {
    Listener listener = new Listener(progress, stage -> {});
    return open(store, indexes, places, clock, listener, Program.name());
  }

  /**
   * @param program which build this is, empty where that is not known
   */
  static Library open(
      Store store,
      Indexes indexes,
      Places places,
      InstantSource clock,
      Listener listener,
      String program) {
    Holdings holdings =
        new Holdings(
            store,
            new PreparedFile(places.index(), program),
            new FolderImport(places.knowledge(), clock, listener));
    IndexKeeper keeper = new IndexKeeper(places.index(), store, indexes, listener);
    try {
      holdings.bringIn();
    } catch (StoreException e) {
      LOG.warn("The knowledge folder was not brought in", e);
    }
    return new Library(holdings, keeper, indexes);
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
    return new Library(
        new Holdings(why, new FolderImport(knowledge, clock, listener)), null, indexes);
  }

  /** A sentence for the operator where something does not work as it should; empty otherwise. */
  public Optional<String> degraded() {
    List<String> faults = new ArrayList<>(holdings.faults());
    faults.add(indexFault);
    String all = String.join(" ", faults).strip();
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  /**
   * The present state; looks whether this or another process has changed the database.
   *
   * @throws IllegalStateException if the library is closed
   */
  public Snapshot current() {
    Snapshot now = snapshot;
    if (now != null && holdings.isPresent(now.revision())) {
      return now;
    }
    return locked(
        () -> {
          Snapshot latest = snapshot;
          return latest != null && holdings.isPresent(latest.revision())
              ? latest
              : indexed(holdings.present());
        });
  }

  /**
   * The present contents; opens no index.
   *
   * @throws IllegalStateException if the library is closed
   */
  public Contents contents() {
    return locked(
        () -> {
          LibraryState now = holdings.present();
          return new Contents(
              now.knowledge(), now.deadlines(), now.revision(), holdings.problems(now));
        });
  }

  /**
   * Brings in what has changed in the knowledge folder since it was last read.
   *
   * @throws StoreException if the database cannot be written
   * @throws IllegalStateException if the library is closed
   */
  public SyncReport sync() {
    return locked(
        () -> {
          SyncReport report = holdings.bringIn();
          indexed(holdings.fresh());
          return report;
        });
  }

  /**
   * Makes a change and lets the index follow. What was stored stays stored, whatever becomes of the
   * index.
   *
   * @throws StoreException if there is no database, or it cannot be written
   * @throws IllegalStateException if the library is closed
   */
  public Change.Outcome change(Change change) {
    return locked(
        () -> {
          Change.Outcome outcome = holdings.put(change);
          indexed(holdings.fresh());
          return outcome;
        });
  }

  /**
   * Builds the index anew, for when a search has found it damaged.
   *
   * @return the present state, with an index that is whole
   * @throws IllegalStateException if the library is closed
   */
  public Snapshot repairIndex() {
    return locked(
        () -> {
          if (keeper != null) {
            keeper.distrust();
          }
          return indexed(holdings.fresh());
        });
  }

  /** Work that needs the library for itself. */
  private interface Work<T> {
    T run();
  }

  private <T> T locked(Work<T> work) {
    lock.lock();
    try {
      if (closed) {
        throw new IllegalStateException("the library is closed");
      }
      return work.run();
    } finally {
      lock.unlock();
    }
  }

  /** The state with an index that is at it. */
  private Snapshot indexed(LibraryState wanted) {
    // Only what a database holds has an identity.
    if (keeper == null || wanted.identity().isEmpty()) {
      return inMemory(wanted);
    }
    try {
      IndexKeeper.Current current = keeper.follow(wanted);
      indexFault = "";
      holdings.remember(current.state());
      return keep(current.state(), current.index());
    } catch (UncheckedIOException | IndexDamagedException | StoreException e) {
      LOG.warn("The index cannot be used", e);
      indexFault =
          "The index cannot be used and is kept in memory: make the data folder writable and see"
              + " that the disk has room.";
      return inMemory(wanted);
    }
  }

  private Snapshot inMemory(LibraryState held) {
    PassageIndex index = indexes.inMemory(held.knowledge().glossary());
    index.rebuild(held.documents().all(), held.revision());
    memory.put(index);
    return keep(held, index);
  }

  private Snapshot keep(LibraryState held, PassageIndex index) {
    Snapshot fresh =
        new Snapshot(
            held.knowledge(), held.deadlines(), index, held.revision(), holdings.problems(held));
    snapshot = fresh;
    return fresh;
  }

  /** Frees files and memory; a second call does nothing. The database stays open. */
  @Override
  public void close() {
    lock.lock();
    try {
      if (!closed) {
        holdings.prepare();
      }
      closed = true;
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
