package docket.knowledge;

import docket.store.Change;
import docket.store.Session;
import docket.store.Store;
import docket.store.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a library holds, without its index: the database and the folder that it is filled from, or
 * the folder alone. Not safe for several threads at once, except {@link #isPresent} and {@link
 * #faults}.
 */
final class Holdings {
  private static final Logger LOG = LoggerFactory.getLogger(Holdings.class);

  private final @Nullable Store store;
  private final @Nullable PreparedFile prepared;
  private final FolderImport folder;
  private @Nullable LibraryState last;
  private boolean mended;
  private volatile String importFault = "";
  private volatile String storeFault = "";

  /** The database, what is prepared of it, and the folder. */
  Holdings(Store store, PreparedFile prepared, FolderImport folder) {
    this.store = store;
    this.prepared = prepared;
    this.folder = folder;
  }

  /**
   * The folder alone.
   *
   * @param why there is no database
   */
  Holdings(String why, FolderImport folder) {
    this.store = null;
    this.prepared = null;
    this.folder = folder;
    this.storeFault = why;
  }

  /** Sentences for the operator on what does not work; none where all does. */
  List<String> faults() {
    return Stream.of(storeFault, importFault).filter(fault -> !fault.isEmpty()).toList();
  }

  /** Whether the database is at a revision, as far as can be told. */
  boolean isPresent(long revision) {
    Store present = store;
    if (present == null) {
      return true;
    }
    try {
      return present.read(session -> session.catalogue().revision()) == revision;
    } catch (StoreException e) {
      LOG.debug("The revision cannot be read", e);
      return true;
    }
  }

  /**
   * Brings in what has changed in the folder.
   *
   * @throws StoreException if the database cannot be written
   */
  SyncReport bringIn() {
    Store present = store;
    return present == null
        ? SyncReport.unread(0, problems(fresh()))
        : bringIn(present, /* again= */ false);
  }

  private SyncReport bringIn(Store present, boolean again) {
    try {
      SyncReport report = folder.bringIn(present, again);
      importFault = "";
      return report;
    } catch (StoreException e) {
      importFault = "The knowledge folder was not brought in. " + e.getMessage();
      throw e;
    }
  }

  /**
   * Makes a change.
   *
   * @throws StoreException if there is no database, or it cannot be written
   */
  Change.Outcome put(Change change) {
    Store present = store;
    if (present == null) {
      throw new StoreException(StoreException.Kind.READ_ONLY, storeFault, null);
    }
    return present.write(session -> session.catalogue().put(change));
  }

  /** The state that was read last, as long as the database is at it; else the present one. */
  LibraryState present() {
    LibraryState known = last;
    return known != null && isPresent(known.revision()) ? known : fresh();
  }

  /** Reads the present state: from the database, or the folder where that cannot be done. */
  LibraryState fresh() {
    LibraryState fresh = store == null ? folder.state() : fresh(store);
    last = fresh;
    return fresh;
  }

  private LibraryState fresh(Store present) {
    try {
      LibraryState read = read(present);
      storeFault = "";
      return read;
    } catch (StoreException e) {
      LOG.warn("The database cannot be used", e);
      storeFault = String.valueOf(e.getMessage());
      LibraryState known = last;
      return known == null ? folder.state() : known;
    }
  }

  private LibraryState read(Store present) {
    LibraryState read = present.read(this::quick);
    if (read.condition() == LibraryState.Condition.DAMAGED && !mended) {
      mend(present);
      mended = true;
      read = present.read(LibraryState::of);
    }
    if (read.revision() == 0 && !importFault.isEmpty()) {
      return folder.state();
    }
    if (read.identity().isEmpty()) {
      present.write(FolderSync::identify);
      read = present.read(LibraryState::of);
    }
    return read;
  }

  /** The present state, from the prepared file where that fits exactly. */
  private LibraryState quick(Session session) {
    if (prepared == null) {
      return LibraryState.of(session);
    }
    StateMark mark = StateMark.of(session);
    Optional<LibraryContent> content = prepared.read(mark);
    return content.isPresent()
        ? LibraryState.of(session, mark, content.get())
        : LibraryState.of(session);
  }

  /** Prepares the state that was read last for the next start. */
  void prepare() {
    if (prepared != null && last != null) {
      prepared.keep(last);
    }
  }

  /**
   * What came from the folder can be had again from there.
   *
   * @throws StoreException if the database is too damaged for that, so that the last good state or
   *     the folder has to answer
   */
  private void mend(Store present) {
    try {
      bringIn(present, /* again= */ true);
    } catch (StoreException e) {
      if (e.kind() == StoreException.Kind.DAMAGED) {
        throw e;
      }
      LOG.warn("What is damaged in the database was not mended", e);
    }
  }

  /** Remembers a newer state that somebody else has read. */
  void remember(LibraryState state) {
    last = state;
  }

  /** All that is known to be wrong. */
  List<Problem> problems(LibraryState state) {
    List<Problem> problems = new ArrayList<>(folder.problems());
    problems.addAll(state.problems());
    return problems;
  }
}
