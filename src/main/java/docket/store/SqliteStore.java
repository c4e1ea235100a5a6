package docket.store;

import docket.store.StoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * The store in one SQLite file, {@code docket.db}, in the data folder. Several processes may have
 * it open at once: each write waits up to five seconds for another's.
 */
public final class SqliteStore implements Store {
  /** Work that has not begun after this time is refused: whoever asked has a limit, too. */
  static final long MAX_WAIT_MILLIS = 10_000;

  private static final String FILE = "docket.db";

  /** The smallest page of SQLite; it takes whatever is smaller for an empty database. */
  private static final int MIN_DATABASE_BYTES = 512;

  private static final int BUSY_MILLIS = 5000;
  private static final int MIN_READERS = 2;
  private static final int MAX_READERS = 4;

  private final Path file;
  private final Options options;
  private final Faults faults;
  private final Disk disk;
  private final Lanes readers;
  private final Writer writer;

  /**
   * What differs between uses of the store.
   *
   * @param readOnly whether writing is refused
   * @param clock the time that is written
   * @param migrations the table definitions
   * @param freeBytes how much space is left on the disk
   * @param busyMillis how long to wait for a lock of another process
   * @param stages told how far a write has come
   */
  record Options(
      boolean readOnly,
      InstantSource clock,
      Migrations migrations,
      LongSupplier freeBytes,
      int busyMillis,
      Consumer<Stage> stages) {
    /** What holds outside of tests. */
    static Options of(Path dataFolder, InstantSource clock, boolean readOnly) {
      return new Options(
          readOnly,
          clock,
          Migrations.BUNDLED,
          () -> dataFolder.toFile().getUsableSpace(),
          BUSY_MILLIS,
          stage -> {});
    }
  }

  private SqliteStore(Path dataFolder, Options options) {
    this.file = dataFolder.resolve(FILE);
    this.options = options;
    this.faults = new Faults(file);
    this.disk = new Disk(dataFolder, options.freeBytes());
    Connections connections = new Connections(dataFolder, file, options.busyMillis(), faults);
    int processors = Runtime.getRuntime().availableProcessors();
    this.readers =
        new Lanes(
            "store-reader",
            Math.clamp(processors, MIN_READERS, MAX_READERS),
            connections::reader,
            faults,
            MAX_WAIT_MILLIS);
    this.writer = new Writer(file, options, faults, disk, connections);
  }

  /**
   * Opens the database of a data folder for reading and writing, and makes both where they are
   * missing. On a disk that cannot be written an existing database can still be read.
   *
   * @throws StoreException if it cannot be opened
   * @throws IllegalArgumentException if the path holds a question mark or a control character
   */
  public static SqliteStore open(Path dataFolder, InstantSource clock) {
    return open(dataFolder, Options.of(dataFolder, clock, false));
  }

  /**
   * Opens the database of a data folder for reading only.
   *
   * @throws StoreException if there is none, or it cannot be opened
   * @throws IllegalArgumentException if the path holds a question mark or a control character
   */
  public static SqliteStore openReadOnly(Path dataFolder, InstantSource clock) {
    return open(dataFolder, Options.of(dataFolder, clock, true));
  }

  static SqliteStore open(Path dataFolder, Options options) {
    Path folder = dataFolder.toAbsolutePath().normalize();
    requirePlain(folder);
    SqliteStore store = new SqliteStore(folder, options);
    try {
      store.start(folder);
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** The driver reads options behind a question mark, the loading of foreign code among them. */
  private static void requirePlain(Path folder) {
    if (folder.toString().chars().anyMatch(c -> c == '?' || Character.isISOControl(c))) {
      throw new IllegalArgumentException(
          "data folder '%s': no question marks and no control characters"
              .formatted(folder.toString().replaceAll("\\p{Cntrl}", "\uFFFD")));
    }
  }

  private void start(Path folder) {
    if (!options.readOnly()) {
      make(folder);
    }
    if (!exists()) {
      if (options.readOnly()) {
        throw new StoreException(Kind.UNREACHABLE, faults.sentence(Kind.UNREACHABLE), null);
      }
      writer.migrate();
    } else if (!readers.run(sql -> options.migrations().areDone(sql))) {
      writer.migrate();
    }
  }

  private void make(Path folder) {
    try {
      if (Files.isDirectory(folder)) {
        return;
      }
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        // It will hold what members asked.
        Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      } else {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw faults.unusable(e);
    }
  }

  /** Whether there is a database; one that lost its content was damaged, it is not new. */
  private boolean exists() {
    try {
      if (!Files.exists(file)) {
        return false;
      }
      if (Files.size(file) >= MIN_DATABASE_BYTES) {
        return true;
      }
      if (disk.hasReserve()) {
        throw new StoreException(Kind.DAMAGED, faults.sentence(Kind.DAMAGED), null);
      }
      return false;
    } catch (IOException e) {
      throw new StoreException(Kind.UNREACHABLE, faults.sentence(Kind.UNREACHABLE), e);
    }
  }

  @Override
  public <T> T read(Work<T> work) {
    return readers.run(
        sql ->
            sql.transaction(
                "begin",
                () -> {
                  options.migrations().require(sql);
                  return work.in(new SqlSession(sql, options, disk));
                }));
  }

  @Override
  public <T> T write(Work<T> work) {
    return writer.write(work);
  }

  @Override
  public void backup(Path target) {
    Path whole = target.toAbsolutePath().normalize();
    if (whole.equals(file)) {
      throw new IllegalArgumentException("a copy of %s over itself".formatted(file));
    }
    readers.run(
        sql -> {
          Migrations.copy(sql, whole);
          return whole;
        });
  }

  @Override
  public void close() {
    readers.close();
    writer.close();
  }
}
