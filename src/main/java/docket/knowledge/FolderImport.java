package docket.knowledge;

import docket.knowledge.form.PassageMemory;
import docket.source.Knowledge;
import docket.source.Passage;
import docket.source.SourceId;
import docket.store.SourceChange;
import docket.store.SourceKey;
import docket.store.Store;
import docket.store.StoreException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way from the knowledge folder into the database. As long as nothing in the folder changes, no
 * file of it is read. Not safe for several threads at once.
 */
final class FolderImport {
  private static final Logger LOG = LoggerFactory.getLogger(FolderImport.class);

  private final Path folder;
  private final InstantSource clock;
  private final Library.Listener listener;
  private List<Problem> problems = List.of();

  FolderImport(Path folder, InstantSource clock, Library.Listener listener) {
    this.folder = folder;
    this.clock = clock;
    this.listener = listener;
  }

  /** What is wrong with the folder as a whole. */
  List<Problem> problems() {
    return problems;
  }

  /**
   * Writes what has changed in the folder since it was last read, in one transaction.
   *
   * @param again whether the folder is read even if nothing in it has changed
   * @throws StoreException if the database cannot be written
   */
  SyncReport bringIn(Store store, boolean again) {
    Instant began = clock.instant();
    Optional<FolderScan> scanned = scan();
    if (scanned.isEmpty()) {
      return unread(store);
    }
    FolderScan scan = scanned.get();
    String print = scan.fingerprint();
    if (!again && print.equals(note(store, FolderSync.FOLDER))) {
      return unread(store);
    }
    FolderReading read = read(scan, id -> earlier(store, id));
    Optional<String> remembered = scan.isSettled(began) ? Optional.of(print) : Optional.empty();
    SyncReport report = write(store, read, remembered);
    listener.stages().accept(Stage.COMMITTED);
    return report;
  }

  /** What was read is sound, so that a row which breaks a rule shows that the tables do. */
  private SyncReport write(Store store, FolderReading read, Optional<String> print) {
    try {
      return store.write(
          session -> {
            FolderSync.identify(session);
            SyncReport written = FolderSync.write(read, print, session);
            listener.stages().accept(Stage.WRITTEN);
            return written;
          });
    } catch (IllegalArgumentException e) {
      throw new StoreException(
          StoreException.Kind.DAMAGED,
          "The database contradicts itself: stop Docket, then restore a backup or move the file"
              + " away so that it is built anew from the knowledge folder.",
          e);
    }
  }

  /** What the folder holds, without a database; nothing where it cannot be read. */
  LibraryState state() {
    FolderContent content =
        scan()
            .map(scan -> read(scan, PassageMemory.NONE).content())
            .orElseGet(() -> new FolderContent(Knowledge.EMPTY, List.of(), List.of()));
    return LibraryState.of(content);
  }

  private FolderReading read(FolderScan scan, PassageMemory memory) {
    listener
        .progress()
        .accept("Reading the knowledge folder: %d files".formatted(scan.files().size()));
    FolderReading read = KnowledgeFolder.read(scan, memory);
    listener.stages().accept(Stage.READ);
    return read;
  }

  private Optional<FolderScan> scan() {
    try {
      FolderScan scan = KnowledgeFolder.scan(folder);
      problems = List.of();
      return Optional.of(scan);
    } catch (UncheckedIOException e) {
      LOG.debug("The knowledge folder cannot be listed", e);
      problems =
          List.of(
              Problem.error(
                  folder.toString(),
                  0,
                  "folder.unreadable",
                  "there is no such folder, or it cannot be listed: point DOCKET_KNOWLEDGE to the"
                      + " knowledge folder"));
      return Optional.empty();
    }
  }

  private SyncReport unread(Store store) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(ProblemText.read(note(store, FolderSync.PROBLEMS)));
    long revision = store.read(session -> session.catalogue().revision());
    return SyncReport.unread(revision, all);
  }

  private static String note(Store store, String key) {
    return store.read(session -> session.notes().note(key).orElse(""));
  }

  /** All passages that a source ever had, the oldest first. */
  private static Collection<Passage> earlier(Store store, SourceId id) {
    return store.read(
        session -> {
          List<Passage> passages = new ArrayList<>();
          for (SourceChange change : session.catalogue().history(SourceKey.shared(id)).reversed()) {
            passages.addAll(change.after().passages());
          }
          return passages;
        });
  }
}
