package docket.search;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the newest state of a directory open for all threads and follows what this or another
 * process commits. Who takes a snapshot gives it back.
 */
final class Snapshots implements AutoCloseable {
  /** Work with a state of the index. */
  interface Work<T> {
    /** Does the work. */
    T on(Snapshot snapshot) throws IOException;
  }

  private final Directory directory;
  private final Optional<CommitWatch> watch;
  private @Nullable Snapshot current;
  private boolean closed;

  /**
   * @param directory the index
   * @param watch notices commits of other processes; empty where there are none
   */
  Snapshots(Directory directory, Optional<CommitWatch> watch) {
    this.directory = directory;
    this.watch = watch;
  }

  /**
   * Does work on the newest state; empty when there is none.
   *
   * @throws IndexDamagedException if the state cannot be read
   */
  <T> Optional<T> with(Work<T> work) throws IOException {
    Snapshot snapshot = take();
    if (snapshot == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.on(snapshot));
    } finally {
      snapshot.reader().decRef();
    }
  }

  private synchronized @Nullable Snapshot take() throws IOException {
    if (closed) {
      throw new AlreadyClosedException("the index is closed");
    }
    if (watch.isPresent() && watch.get().changed()) {
      refresh();
    }
    Snapshot snapshot = current;
    if (snapshot != null) {
      snapshot.reader().incRef();
    }
    return snapshot;
  }

  /** Looks for a newer commit. */
  synchronized void refresh() throws IOException {
    Snapshot old = current;
    DirectoryReader newer = open(old == null ? null : old.reader());
    if (newer == null) {
      return;
    }
    try {
      OptionalLong revision = Commits.revision(newer.getIndexCommit().getUserData());
      if (revision.isEmpty()) {
        throw new IndexDamagedException(
            "index %s: written by another program or version; delete it and rebuild it"
                .formatted(directory),
            null);
      }
      Snapshot snapshot = Snapshot.of(newer, revision.getAsLong());
      if (watch.isPresent()) {
        watch.get().saw(newer.getIndexCommit().getSegmentsFileName());
      }
      current = snapshot;
    } catch (IOException | RuntimeException e) {
      newer.close();
      throw e;
    }
    if (old != null) {
      old.reader().decRef();
    }
  }

  /** A reader of the newest commit; null when the one given is the newest or there is none. */
  private @Nullable DirectoryReader open(@Nullable DirectoryReader old) throws IOException {
    try {
      return old == null ? DirectoryReader.open(directory) : reopen(old);
    } catch (IndexNotFoundException e) {
      return null;
    } catch (CorruptIndexException | IndexFormatTooNewException | IndexFormatTooOldException e) {
      throw new IndexDamagedException("index %s: %s".formatted(directory, e.getMessage()), e);
    }
  }

  /**
   * An index that was deleted and built anew may have segments, or a version, of the same name as
   * the old one.
   */
  private DirectoryReader reopen(DirectoryReader old) throws IOException {
    try {
      DirectoryReader newer = DirectoryReader.openIfChanged(old);
      return newer == null ? DirectoryReader.open(directory) : newer;
    } catch (IllegalStateException e) {
      return DirectoryReader.open(directory);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (!closed) {
      closed = true;
      Snapshot last = current;
      current = null;
      if (last != null) {
        last.reader().decRef();
      }
    }
  }
}
