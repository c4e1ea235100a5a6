package docket.store;

import static docket.store.StoreSamples.CLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.store.StoreException.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on the same data. */
class SecondProcessTest {
  @TempDir Path folder;

  @Test
  void write_ofTwoProcessesLosesNothing() throws Exception {
    try (SqliteStore store = SqliteStore.open(folder, CLOCK);
        ChildJvm child = ChildJvm.start(folder, "notes", "60")) {
      for (int i = 0; i < 60; i++) {
        String key = "parent-" + i;
        store.update(s -> s.notes().putNote(key, "x"));
      }
      assertEquals(Optional.of("written"), child.line());
      assertEquals(0, child.exit());

      assertEquals(60, store.read(s -> s.notes().notes("parent-")).size());
      assertEquals(60, store.read(s -> s.notes().notes("child-")).size());
    }
  }

  @Test
  void open_ofTwoProcessesMakesOneDatabase() throws Exception {
    try (ChildJvm one = ChildJvm.start(folder, "notes", "1");
        ChildJvm other = ChildJvm.start(folder, "notes", "1")) {
      assertEquals(Optional.of("written"), one.line());
      assertEquals(Optional.of("written"), other.line());
    }
  }

  @Test
  void take_isRefusedWhileAnotherProcessHasTheLock() throws Exception {
    try (ChildJvm child = ChildJvm.start(folder, "lock")) {
      assertEquals(Optional.of("locked"), child.line());
      assertTrue(DataLock.isHeld(folder));

      StoreException refused = assertThrows(StoreException.class, () -> DataLock.take(folder));
      assertEquals(Kind.BUSY, refused.kind());
      assertTrue(refused.getMessage().contains("Another Docket"), refused.getMessage());
    }
  }

  @Test
  void take_succeedsOnceTheOtherProcessIsKilled() throws Exception {
    try (ChildJvm child = ChildJvm.start(folder, "lock")) {
      assertEquals(Optional.of("locked"), child.line());
      child.kill();
    }

    DataLock.take(folder).close();
  }

  @Test
  void take_isRefusedInTheSameProcess() {
    try (DataLock _ = DataLock.take(folder)) {
      assertThrows(StoreException.class, () -> DataLock.take(folder));
      assertTrue(DataLock.isHeld(folder));
    }
    assertFalse(DataLock.isHeld(folder));
  }

  @Test
  void take_namesTheProcessInTheFile() throws Exception {
    try (DataLock _ = DataLock.take(folder)) {
      assertEquals(
          ProcessHandle.current().pid() + "\n", Files.readString(folder.resolve("run.lock")));
    }
  }

  @Test
  void isHeld_leavesTheFolderAlone() {
    assertFalse(DataLock.isHeld(folder));
    assertFalse(Files.exists(folder.resolve("run.lock")));
  }
}
