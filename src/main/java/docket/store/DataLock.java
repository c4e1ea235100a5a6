package docket.store;

import docket.store.StoreException.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to be the one bot on a data folder. The system takes it back when the process ends,
 * however that happens.
 */
public final class DataLock implements AutoCloseable {
  private static final String FILE = "run.lock";

  /**
   * The folders that this process holds. The locks of a process belong to it as a whole: closing a
   * second channel of the same file would give up the lock of the first, so none may be opened.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private DataLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes it.
   *
   * @param dataFolder an existing folder
   * @throws StoreException of kind {@code BUSY} if somebody has it, {@code UNREACHABLE} if the
   *     folder cannot be written
   */
  public static DataLock take(Path dataFolder) {
    return tryTake(dataFolder)
        .orElseThrow(
            () ->
                new StoreException(
                    Kind.BUSY,
                    "Another Docket runs on %s: stop it first, or give this one another data folder."
                        .formatted(dataFolder),
                    null));
  }

  /** Whether some process has it, this one included. */
  public static boolean isHeld(Path dataFolder) {
    if (!Files.exists(dataFolder.resolve(FILE))) {
      return false;
    }
    Optional<DataLock> lock = tryTake(dataFolder);
    lock.ifPresent(DataLock::close);
    return lock.isEmpty();
  }

  private static Optional<DataLock> tryTake(Path dataFolder) {
    Path folder = real(dataFolder);
    if (!HELD.add(folder)) {
      return Optional.empty();
    }
    boolean taken = false;
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        FileLock lock = channel.tryLock();
        taken = lock != null;
        return taken ? Optional.of(new DataLock(folder, channel)) : Optional.empty();
      } finally {
        if (taken) {
          writeProcess(channel);
        } else {
          channel.close();
        }
      }
    } catch (IOException e) {
      throw unreachable(folder, e);
    } finally {
      if (!taken) {
        HELD.remove(folder);
      }
    }
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      throw unreachable(folder, e);
    }
  }

  /** Whoever wonders who holds it finds the process in the file. */
  private static void writeProcess(FileChannel channel) throws IOException {
    String process = ProcessHandle.current().pid() + "\n";
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.UTF_8)));
  }

  private static StoreException unreachable(Path folder, IOException e) {
    return new StoreException(
        Kind.UNREACHABLE,
        "The data folder %s cannot be written: make it writable for this user.".formatted(folder),
        e);
  }

  /** Gives it back; a second call does nothing. */
  @Override
  public void close() {
    if (!channel.isOpen()) {
      return;
    }
    try {
      channel.close();
      HELD.remove(folder);
    } catch (IOException e) {
      throw unreachable(folder, e);
    }
  }
}
