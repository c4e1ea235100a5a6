package docket.store;

import java.nio.file.Path;

/** The right to be the one bot on a data folder; ends with the process at the latest. */
public final class DataLock implements AutoCloseable {
  private DataLock() {}

  /**
   * Takes it.
   *
   * @throws StoreException of kind {@code BUSY} if another process has it
   */
  public static DataLock take(Path dataFolder) {
    throw new UnsupportedOperationException();
  }

  /** Whether some process has it. */
  public static boolean isHeld(Path dataFolder) {
    throw new UnsupportedOperationException();
  }

  /** Gives it back; a second call does nothing. */
  @Override
  public void close() {}
}
