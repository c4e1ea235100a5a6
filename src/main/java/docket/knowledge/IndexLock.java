package docket.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The right to bring the index up to date, of one process at a time; ends with the process at the
 * latest.
 */
final class IndexLock implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(20);

  private final FileChannel channel;

  private IndexLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Waits for it.
   *
   * @param file the file that stands for the right; made where it is missing
   * @param patience how long to wait at most
   * @throws UncheckedIOException if it could not be had
   */
  static IndexLock take(Path file, Duration patience) {
    FileChannel channel = null;
    try {
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      await(channel, file, System.nanoTime() + patience.toNanos());
      IndexLock lock = new IndexLock(channel);
      channel = null;
      return lock;
    } catch (IOException e) {
      throw new UncheckedIOException("the lock %s cannot be had".formatted(file), e);
    } finally {
      closeQuietly(channel);
    }
  }

  private static void await(FileChannel channel, Path file, long deadline) throws IOException {
    while (!tryLock(channel)) {
      if (System.nanoTime() > deadline) {
        throw new IOException("another process holds " + file);
      }
      try {
        TimeUnit.NANOSECONDS.sleep(POLL.toNanos());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while waiting for " + file, e);
      }
    }
  }

  /** Another library of this process holds it as well as one of another process may. */
  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static void closeQuietly(@Nullable FileChannel channel) {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException("closing a lock file", e);
      }
    }
  }

  @Override
  public void close() {
    closeQuietly(channel);
  }
}
