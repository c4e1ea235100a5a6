package docket.store;

import docket.store.StoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Opens connections to the database file, all with the same settings. */
final class Connections {
  /**
   * Durable on commit, references checked, deleted text overwritten. The log is cut to 16 MiB when
   * it has been larger. Nothing is spilled to a temporary folder, which may not exist.
   */
  private static final String WRITER_SETTINGS =
      """
      pragma journal_mode = wal;
      pragma synchronous = full;
      pragma foreign_keys = on;
      pragma secure_delete = on;
      pragma journal_size_limit = 16777216;
      """;

  /** A file made by somebody else must neither call functions nor mislead with broken pages. */
  private static final String COMMON_SETTINGS =
      """
      pragma trusted_schema = off;
      pragma cell_size_check = on;
      pragma temp_store = memory;
      """;

  private final Path file;
  private final Path folder;
  private final int busyMillis;
  private final Faults faults;

  /**
   * @param folder the data folder
   * @param file the database in it
   * @param busyMillis how long to wait for a lock of another process
   */
  Connections(Path folder, Path file, int busyMillis, Faults faults) {
    this.folder = folder;
    this.file = file;
    this.busyMillis = busyMillis;
    this.faults = faults;
  }

  /** A connection that may write; makes the file where it is missing. */
  Sql writer() {
    return open(
        "jdbc:sqlite:" + file,
        true,
        COMMON_SETTINGS + WRITER_SETTINGS,
        SQLiteOpenMode.READWRITE,
        SQLiteOpenMode.CREATE);
  }

  /**
   * A connection that only reads. On a disk that cannot be written the shared memory beside the
   * file cannot be made; the file itself can still be read, as long as no log is left to be
   * replayed.
   */
  Sql reader() {
    Sql sql = open("jdbc:sqlite:" + file, false, COMMON_SETTINGS, SQLiteOpenMode.READONLY);
    try {
      sql.number("pragma user_version");
      return sql;
    } catch (StoreException e) {
      sql.close();
      if (!Files.isRegularFile(file) || Files.isWritable(folder)) {
        throw e;
      }
      if (logIsLeft()) {
        throw new StoreException(Kind.READ_ONLY, faults.sentence(Kind.READ_ONLY), e);
      }
    }
    return open(
        "jdbc:sqlite:file:" + file.toUri().getRawPath() + "?immutable=1",
        false,
        COMMON_SETTINGS,
        SQLiteOpenMode.READONLY,
        SQLiteOpenMode.OPEN_URI);
  }

  private boolean logIsLeft() {
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    try {
      return Files.exists(log) && Files.size(log) > 0;
    } catch (IOException e) {
      throw new StoreException(Kind.UNREACHABLE, faults.sentence(Kind.UNREACHABLE), e);
    }
  }

  private Sql open(String url, boolean writable, String settings, SQLiteOpenMode... modes) {
    NativeLibrary.load(folder.resolve("tmp"));
    SQLiteConfig config = new SQLiteConfig();
    config.resetOpenMode(SQLiteOpenMode.READWRITE);
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    for (SQLiteOpenMode mode : modes) {
      config.setOpenMode(mode);
    }
    config.setBusyTimeout(busyMillis);
    try {
      Sql sql = new Sql(config.createConnection(url), writable, faults);
      try {
        sql.run(settings);
        return sql;
      } catch (StoreException e) {
        sql.close();
        throw e;
      }
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }
}
