package docket.store;

import docket.store.StoreException.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The space on the disk that holds the data. On a full disk the database cannot even delete, so
 * there is a file that does nothing but can be given up.
 */
final class Disk {
  /** Below this many free bytes nothing is added to the knowledge base. */
  static final long MIN_FREE_BYTES = 200_000_000;

  /** Enough to delete what makes room. */
  static final int RESERVE_BYTES = 16 * 1024 * 1024;

  private static final Logger LOG = LoggerFactory.getLogger(Disk.class);
  private static final int BLOCK_BYTES = 1024 * 1024;

  private final Path folder;
  private final Path reserve;
  private final LongSupplier freeBytes;

  /**
   * @param folder the data folder
   * @param freeBytes how much space is left for this user
   */
  Disk(Path folder, LongSupplier freeBytes) {
    this.folder = folder;
    this.reserve = folder.resolve("reserve");
    this.freeBytes = freeBytes;
  }

  /**
   * Refuses to go on when there is too little space to add something.
   *
   * @throws StoreException of kind {@code FULL}
   */
  void requireRoomToAdd() {
    long free = freeBytes.getAsLong();
    if (free < MIN_FREE_BYTES) {
      throw new StoreException(
          Kind.FULL,
          "Only %d MB are free on the disk that holds %s, and nothing is added below %d MB: free some space, then try again."
              .formatted(free / 1_000_000, folder, MIN_FREE_BYTES / 1_000_000),
          null);
    }
  }

  /** Whether the reserve was set aside, which is done once the database exists. */
  boolean hasReserve() {
    return Files.exists(reserve);
  }

  /** Sets the reserve aside, if it is not there and the disk has room; zeros, not a hole. */
  void keepReserve() {
    if (hasReserve() || freeBytes.getAsLong() < MIN_FREE_BYTES) {
      return;
    }
    try (OutputStream out = Files.newOutputStream(reserve)) {
      byte[] block = new byte[BLOCK_BYTES];
      for (int written = 0; written < RESERVE_BYTES; written += BLOCK_BYTES) {
        out.write(block);
      }
    } catch (IOException e) {
      LOG.warn("No space could be set aside in {}", folder, e);
    }
  }

  /** Gives the reserve up, and says whether there was one. */
  boolean dropReserve() {
    try {
      boolean dropped = Files.deleteIfExists(reserve);
      if (dropped) {
        LOG.warn("The disk that holds {} is full: the reserve was given up", folder);
      }
      return dropped;
    } catch (IOException e) {
      LOG.warn("The reserve in {} could not be given up", folder, e);
      return false;
    }
  }
}
