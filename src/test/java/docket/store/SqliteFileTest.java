package docket.store;

import static docket.store.StoreSamples.CLOCK;
import static docket.store.StoreSamples.NOW;
import static docket.store.StoreSamples.put;
import static docket.store.StoreSamples.putAll;
import static docket.store.StoreSamples.receipt;
import static docket.store.StoreSamples.source;
import static docket.store.StoreSamples.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.store.StoreException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is particular to a file of SQLite. */
class SqliteFileTest {
  @TempDir Path folder;

  private SqliteStore open() {
    return SqliteStore.open(folder, CLOCK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "journal_mode wal",
        "synchronous 2",
        "foreign_keys 1",
        "secure_delete 1",
        "busy_timeout 70",
        "trusted_schema 0",
        "cell_size_check 1",
        "temp_store 2"
      })
  void writer_hasTheSettings(String setting) {
    String[] words = setting.split(" ", 2);
    try (Sql sql = connections().writer()) {
      assertEquals(
          words[1], sql.first("pragma " + words[0], row -> row.getString(1)).orElse("none"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"busy_timeout 70", "trusted_schema 0", "cell_size_check 1"})
  void reader_hasTheSettings(String setting) {
    open().close();
    String[] words = setting.split(" ", 2);
    try (Sql sql = connections().reader()) {
      assertEquals(
          words[1], sql.first("pragma " + words[0], row -> row.getString(1)).orElse("none"));
    }
  }

  @Test
  void reader_cannotWrite() {
    open().close();
    try (Sql sql = connections().reader()) {
      StoreException refused =
          assertThrows(StoreException.class, () -> sql.run("delete from note"));
      assertEquals(Kind.READ_ONLY, refused.kind());
    }
  }

  private Connections connections() {
    Path file = RawDatabase.fileIn(folder);
    return new Connections(folder, file, 70, new Faults(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a?b", "a\nb", "a\tb"})
  void open_refusesAPathThatTheDriverWouldMisread(String name) {
    assertThrows(
        IllegalArgumentException.class, () -> SqliteStore.open(folder.resolve(name), CLOCK));
    assertFalse(Files.exists(folder.resolve(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"it's", "a%20b c", "#1;x=2&y", "\u00FCber"})
  void open_takesAnyOtherPath(String name) {
    Path odd = folder.resolve(name);
    try (SqliteStore store = SqliteStore.open(odd, CLOCK)) {
      putAll(store, source("rule", "Text."));
      store.backup(odd.resolve("copy of it's.db"));
    }

    assertTrue(Files.exists(odd.resolve("docket.db")));
    assertTrue(Files.exists(odd.resolve("copy of it's.db")));
  }

  @Test
  void open_makesAFolderThatOthersCannotRead() throws IOException {
    Path made = folder.resolve("new/data");
    SqliteStore.open(made, CLOCK).close();

    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
  }

  @Test
  void open_leavesTheWriterAloneUntilItIsNeeded() throws IOException {
    open().close();
    Files.delete(folder.resolve("reserve"));
    try (SqliteStore store = open()) {
      store.read(s -> s.catalogue().revision());
      assertFalse(Files.exists(folder.resolve("reserve")), "set aside by the writer");
      store.update(s -> s.notes().putNote("a", "1"));
    }

    assertTrue(Files.exists(folder.resolve("reserve")));
  }

  @Test
  void openReadOnly_refusesWhereThereIsNoDatabase() {
    StoreException refused =
        assertThrows(
            StoreException.class, () -> SqliteStore.openReadOnly(folder.resolve("none"), CLOCK));

    assertEquals(Kind.UNREACHABLE, refused.kind());
    assertFalse(Files.exists(folder.resolve("none")));
  }

  @Test
  void openReadOnly_readsAndRefusesToWrite() {
    try (SqliteStore store = open()) {
      putAll(store, source("rule", "Text."));
    }
    try (SqliteStore store = SqliteStore.openReadOnly(folder, CLOCK)) {
      assertEquals(1, store.read(s -> s.catalogue().sources(Scope.SHARED)).size());
      assertThrows(
          IllegalStateException.class, () -> store.update(s -> s.notes().putNote("a", "1")));
    }
  }

  @Test
  void backup_isAWholeDatabase() {
    Path copy = folder.resolve("copy");
    try (SqliteStore store = open()) {
      putAll(store, source("rule", "Text."));
      copyInto(store, copy);
    }
    try (SqliteStore store = SqliteStore.open(copy, CLOCK)) {
      assertEquals(1, store.read(s -> s.catalogue().sources(Scope.SHARED)).size());
    }
  }

  private static void copyInto(SqliteStore store, Path copy) {
    try {
      Files.createDirectory(copy);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    store.backup(RawDatabase.fileIn(copy));
  }

  @Test
  void backup_replacesAnOlderCopyAndLeavesNoPart() throws IOException {
    Path copy = Files.writeString(folder.resolve("copy.db"), "older");
    try (SqliteStore store = open()) {
      store.backup(copy);
    }

    assertTrue(Files.size(copy) > 4096);
    assertFalse(Files.exists(folder.resolve("copy.db.part")));
  }

  @Test
  void backup_refusesToReplaceTheDatabaseItself() {
    try (SqliteStore store = open()) {
      assertThrows(
          IllegalArgumentException.class, () -> store.backup(folder.resolve("./docket.db")));
    }
  }

  @Test
  void backup_saysWhereItCannotWrite() {
    try (SqliteStore store = open()) {
      assertThrows(StoreException.class, () -> store.backup(folder.resolve("none/copy.db")));
      assertEquals(Long.valueOf(0), store.read(s -> s.catalogue().revision()));
    }
  }

  @Test
  void blankQuestions_leavesNoTraceInAnyFile() throws IOException {
    try (SqliteStore store = open()) {
      store.write(s -> s.receipts().save(receipt("R1", "asker", "marker-7f3a?", NOW)));
      assertFalse(filesWith("marker-7f3a").isEmpty(), "the marker was written");
      store.write(s -> s.receipts().blankQuestionsBefore(NOW.plusSeconds(1)));

      assertEquals(List.of(), filesWith("marker-7f3a"));
    }
  }

  private List<Path> filesWith(String marker) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).filter(file -> holds(file, marker)).toList();
    }
  }

  private static boolean holds(Path file, String marker) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(marker);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void write_isRefusedWhileAnotherConnectionWrites() throws Exception {
    open().close();
    SqliteStore.Options options =
        new SqliteStore.Options(
            false, CLOCK, Migrations.BUNDLED, () -> Long.MAX_VALUE, 30, stage -> {});
    try (SqliteStore store = SqliteStore.open(folder, options);
        RawDatabase other = new RawDatabase(RawDatabase.fileIn(folder))) {
      other.run("begin immediate");
      StoreException refused =
          assertThrows(StoreException.class, () -> store.update(s -> s.notes().putNote("a", "1")));
      assertEquals(Kind.BUSY, refused.kind());
      other.run("rollback");

      store.update(s -> s.notes().putNote("a", "2"));
      assertEquals("2", store.read(s -> s.notes().note("a")).orElseThrow());
    }
  }

  @Test
  void read_goesOnWhileAnotherConnectionWrites() throws Exception {
    try (SqliteStore store = open();
        RawDatabase other = new RawDatabase(RawDatabase.fileIn(folder))) {
      putAll(store, source("rule", "Text."));
      other.run("begin immediate");

      assertEquals(Long.valueOf(1), store.read(s -> s.catalogue().revision()));
    }
  }

  @Test
  void write_followsWhatAnotherStoreWrote() {
    try (SqliteStore one = open();
        SqliteStore other = open()) {
      putAll(one, source("a", "Text."));
      long second = stored(other, StoreSamples.change(put(source("b", "Text."))));

      assertEquals(2, second);
      assertEquals(2, one.read(s -> s.catalogue().sources(Scope.SHARED)).size());
    }
  }
}
