package docket.store;

import docket.store.SqliteStore.Options;
import docket.store.Store.Work;
import docket.store.StoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that writes: transactions one after another, each on disk before the next. */
final class Writer implements AutoCloseable {
  /** A log of this size means that some reader never ends, so that it cannot be folded in. */
  private static final long ALARMING_LOG_BYTES = 64L * 1024 * 1024;

  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

  private final Path file;
  private final Path log;
  private final Options options;
  private final Disk disk;
  private final Connections connections;
  private final Lanes lane;
  // The two flags belong to the one thread of the lane.
  private boolean logAlarmed;
  private boolean tracesLeft;

  Writer(Path file, Options options, Faults faults, Disk disk, Connections connections) {
    this.file = file;
    this.log = file.resolveSibling(file.getFileName() + "-wal");
    this.options = options;
    this.disk = disk;
    this.connections = connections;
    this.lane = new Lanes("store-writer", 1, this::connect, faults, SqliteStore.MAX_WAIT_MILLIS);
  }

  /** Brings the tables up to date. */
  void migrate() {
    lane.run(sql -> sql);
  }

  /** Runs work as one transaction. */
  <T> T write(Work<T> work) {
    if (options.readOnly()) {
      throw new IllegalStateException("a write to a store that was opened for reading only");
    }
    return lane.run(sql -> written(sql, work));
  }

  private Sql connect() {
    Sql sql = connections.writer();
    try {
      options.migrations().apply(sql, file, options.stages());
      disk.keepReserve();
      return sql;
    } catch (RuntimeException e) {
      sql.close();
      throw e;
    }
  }

  /** The reserve is for those who make room, so that nothing else eats it up. */
  private <T> T written(Sql sql, Work<T> work) {
    T value;
    try {
      value = transaction(sql, work);
    } catch (StoreException e) {
      if (e.kind() != Kind.FULL || !sql.wasErasing() || !disk.dropReserve()) {
        throw e;
      }
      value = transaction(sql, work);
    }
    options.stages().accept(Stage.AFTER_COMMIT);
    tidy(sql);
    return value;
  }

  private <T> T transaction(Sql sql, Work<T> work) {
    return sql.transaction(
        "begin immediate",
        () -> {
          options.migrations().require(sql);
          T made = work.in(new SqlSession(sql, options, disk));
          options.stages().accept(Stage.BEFORE_COMMIT);
          return made;
        });
  }

  /** What is committed stays committed, so that nothing here may throw. */
  private void tidy(Sql sql) {
    tracesLeft |= sql.hasErased();
    disk.keepReserve();
    try {
      if (tracesLeft) {
        tracesLeft = sql.number("pragma wal_checkpoint(truncate)") != 0;
      }
      boolean large = Files.exists(log) && Files.size(log) > ALARMING_LOG_BYTES;
      if (large && !logAlarmed) {
        LOG.warn("The log {} is larger than 64 MB: some process reads without an end", log);
      }
      logAlarmed = large;
    } catch (StoreException | IOException e) {
      LOG.warn("The log {} could not be folded in", log, e);
    }
  }

  @Override
  public void close() {
    lane.close();
  }
}
