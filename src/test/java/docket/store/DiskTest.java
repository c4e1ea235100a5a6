package docket.store;

import static docket.store.StoreSamples.CLOCK;
import static docket.store.StoreSamples.NOW;
import static docket.store.StoreSamples.change;
import static docket.store.StoreSamples.id;
import static docket.store.StoreSamples.put;
import static docket.store.StoreSamples.putAll;
import static docket.store.StoreSamples.receipt;
import static docket.store.StoreSamples.source;
import static docket.store.StoreSamples.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.store.Change.Retire;
import docket.store.StoreException.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {
  @TempDir Path folder;

  private final AtomicLong free = new AtomicLong(Long.MAX_VALUE);

  private SqliteStore open(Consumer<Stage> stages) {
    return SqliteStore.open(
        folder, new SqliteStore.Options(false, CLOCK, Migrations.BUNDLED, free::get, 100, stages));
  }

  @Test
  void put_isRefusedWhenTheDiskIsNearlyFull() {
    try (SqliteStore store = open(stage -> {})) {
      free.set(Disk.MIN_FREE_BYTES - 1);

      StoreException refused =
          assertThrows(StoreException.class, () -> putAll(store, source("rule", "Text.")));
      assertEquals("disk.full", refused.kind().code());
      assertEquals(List.of(), store.read(s -> s.catalogue().sources(Scope.SHARED)));
    }
  }

  @Test
  void put_happensAtTheLimit() {
    try (SqliteStore store = open(stage -> {})) {
      free.set(Disk.MIN_FREE_BYTES);

      assertEquals(1, putAll(store, source("rule", "Text.")));
    }
  }

  @Test
  void retire_happensEvenWhenTheDiskIsNearlyFull() {
    try (SqliteStore store = open(stage -> {})) {
      putAll(store, source("rule", "Text."));
      free.set(0);

      assertEquals(2, stored(store, change(new Retire(id("rule"), "error", Optional.empty(), 1))));
    }
  }

  @Test
  void put_ofWhatIsThereAlreadyNeedsNoRoom() {
    try (SqliteStore store = open(stage -> {})) {
      putAll(store, source("rule", "Text."));
      free.set(0);

      assertEquals(
          new Change.Unchanged(1),
          store.write(s -> s.catalogue().put(change(put(source("rule", "Text."))))));
    }
  }

  @Test
  void open_setsAReserveAside() throws Exception {
    open(stage -> {}).close();

    assertEquals(Disk.RESERVE_BYTES, Files.size(folder.resolve("reserve")));
  }

  @Test
  void open_setsNothingAsideWhenTheDiskIsNearlyFull() {
    free.set(Disk.MIN_FREE_BYTES - 1);
    open(stage -> {}).close();

    assertFalse(Files.exists(folder.resolve("reserve")));
  }

  @Test
  void erase_givesTheReserveUpWhenTheDiskIsFullAndTriesAgain() {
    AtomicInteger faults = new AtomicInteger();
    try (SqliteStore store = open(stage -> rise(stage, faults))) {
      store.write(s -> s.receipts().save(receipt("R1", "asker", "Question?", NOW)));
      faults.set(1);
      free.set(0);

      assertEquals(true, store.write(s -> s.receipts().erase("R1")));
      assertFalse(Files.exists(folder.resolve("reserve")));
    }
  }

  @Test
  void write_setsTheReserveAsideAgainOnceThereIsRoom() throws Exception {
    try (SqliteStore store = open(stage -> {})) {
      Files.delete(folder.resolve("reserve"));
      store.update(s -> s.notes().putNote("a", "1"));
    }

    assertTrue(Files.exists(folder.resolve("reserve")));
  }

  @Test
  void erase_saysThatTheDiskIsFullWhenTheReserveWasNotEnough() {
    AtomicInteger faults = new AtomicInteger();
    try (SqliteStore store = open(stage -> rise(stage, faults))) {
      store.write(s -> s.receipts().save(receipt("R1", "asker", "Question?", NOW)));
      faults.set(2);

      assertThrows(StoreException.class, () -> store.write(s -> s.receipts().erase("R1")));
      assertEquals(1, store.read(s -> s.receipts().latest(9)).size());
    }
  }

  @Test
  void save_leavesTheReserveToThoseWhoErase() {
    AtomicInteger faults = new AtomicInteger();
    try (SqliteStore store = open(stage -> rise(stage, faults))) {
      faults.set(1);

      assertThrows(
          StoreException.class,
          () -> store.write(s -> s.receipts().save(receipt("R1", "asker", "Question?", NOW))));
      assertTrue(Files.exists(folder.resolve("reserve")));
    }
  }

  private static void rise(Stage stage, AtomicInteger faults) {
    if (stage == Stage.BEFORE_COMMIT && faults.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new StoreException(Kind.FULL, "planned", null);
    }
  }

  @Test
  void transaction_leavesNothingWhenTheDiskWasFullOnTheWay() {
    open(stage -> {}).close();
    Path file = RawDatabase.fileIn(folder);
    try (Sql sql = new Connections(folder, file, 100, new Faults(file)).writer()) {
      sql.run("pragma max_page_count = 1");
      StoreException full =
          assertThrows(StoreException.class, () -> sql.transaction("begin", () -> fill(sql)));

      assertEquals(Kind.FULL, full.kind());
      assertEquals(0, sql.number("select count(*) from note"));
    }
  }

  @Test
  void transaction_succeedsOnceThereIsRoomAgain() {
    open(stage -> {}).close();
    Path file = RawDatabase.fileIn(folder);
    try (Sql sql = new Connections(folder, file, 100, new Faults(file)).writer()) {
      sql.run("pragma max_page_count = 1");
      assertThrows(StoreException.class, () -> sql.transaction("begin", () -> fill(sql)));
      sql.run("pragma max_page_count = 100000");

      assertEquals(1, sql.transaction("begin", () -> insert(sql, 1)));
    }
  }

  private static int insert(Sql sql, int row) {
    return sql.update("insert into note (key, value) values (?, ?)", "k" + row, "v".repeat(999));
  }

  /** Catches the fault and writes on, as work might. */
  private static int fill(Sql sql) {
    int rows = 0;
    try {
      while (true) {
        rows += insert(sql, rows);
      }
    } catch (StoreException e) {
      return sql.update("insert into note (key, value) values ('after', '1')");
    }
  }
}
