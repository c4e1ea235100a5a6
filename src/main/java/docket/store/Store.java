package docket.store;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The lasting memory of Docket. Safe for use by any number of threads, virtual ones included;
 * callers wait until their work is done.
 */
public interface Store extends AutoCloseable {
  /**
   * Runs work that only reads. It sees one state of the database from its first statement to its
   * last, whatever is written meanwhile.
   *
   * @return what the work returned
   * @throws StoreException if the database cannot be read
   * @throws IllegalStateException if called from inside other work, or if the work writes
   */
  <T> T read(Work<T> work);

  /**
   * Runs work as one transaction: all of it is on disk when the call returns, or none of it when
   * the call throws. Works run one after another. An exception of the work rolls it back and
   * reaches the caller.
   *
   * @return what the work returned
   * @throws StoreException if the database cannot be written
   * @throws IllegalStateException if called from inside other work
   */
  <T> T write(Work<T> work);

  /** Like {@link #write}, for work that has nothing to return. */
  default void update(Consumer<Session> work) {
    write(
        session -> {
          work.accept(session);
          return session;
        });
  }

  /**
   * Writes a complete copy of the database, while others read and write. A file of that name is
   * replaced, and only by a finished copy.
   *
   * @throws StoreException if the database cannot be read or the copy cannot be written
   */
  void backup(Path file);

  /** Waits for the works at hand, then lets go of the database; a second call does nothing. */
  @Override
  void close();

  /**
   * Statements that belong together. Runs on a thread of the store, and a second time where the
   * first was undone because the disk was full, so it must do nothing but use the session, and must
   * not keep it.
   *
   * @param <T> what it returns
   */
  @FunctionalInterface
  interface Work<T> {
    /** Does the work in a session that ends with it. */
    T in(Session session);
  }
}
