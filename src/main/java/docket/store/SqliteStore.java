package docket.store;

import java.nio.file.Path;
import java.time.InstantSource;

/** The store in one SQLite file, {@code docket.db}, in the data folder. */
public final class SqliteStore implements Store {
  private SqliteStore() {}

  /**
   * Opens the database of a data folder for reading and writing, and makes both where they are
   * missing.
   *
   * @throws StoreException if it cannot be opened
   */
  public static SqliteStore open(Path dataFolder, InstantSource clock) {
    throw new UnsupportedOperationException();
  }

  /**
   * Opens the database of a data folder for reading only, and changes nothing in the folder where
   * that is possible.
   *
   * @throws StoreException if there is none, or it cannot be opened
   */
  public static SqliteStore openReadOnly(Path dataFolder, InstantSource clock) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> T read(Work<T> work) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> T write(Work<T> work) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void backup(Path file) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
