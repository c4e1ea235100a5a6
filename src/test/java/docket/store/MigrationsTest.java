package docket.store;

import static docket.store.StoreSamples.CLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.store.StoreException.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  private static final Migrations ONE = new Migrations("/schema/steps", 1);
  private static final Migrations TWO = new Migrations("/schema/steps", 2);
  private static final Migrations BROKEN = new Migrations("/schema/steps", 3);

  @TempDir Path folder;

  private Path file() {
    return RawDatabase.fileIn(folder);
  }

  private SqliteStore open(Migrations migrations) {
    return SqliteStore.open(
        folder,
        new SqliteStore.Options(false, CLOCK, migrations, () -> Long.MAX_VALUE, 100, stage -> {}));
  }

  private String value(String query) throws Exception {
    try (RawDatabase database = new RawDatabase(file())) {
      return database.value(query);
    }
  }

  @Test
  void bundled_hasEveryStepAndNoMore() {
    int steps = 0;
    while (getClass().getResource("/schema/sqlite/V" + (steps + 1) + ".sql") != null) {
      steps++;
    }
    Faults faults = new Faults(file());
    int present = steps;
    try (Sql sql = new Connections(folder, file(), 100, faults).writer()) {
      sql.run("pragma user_version = " + present);
      assertTrue(Migrations.BUNDLED.areDone(sql));
    }
  }

  @Test
  void open_takesTheStepsOfANewDatabase() throws Exception {
    open(TWO).close();

    assertEquals("2", value("pragma user_version"));
    assertEquals("two", value("select name from step where number = 2"));
  }

  @Test
  void open_takesOnlyTheMissingSteps() throws Exception {
    open(ONE).close();
    RawDatabase.change(folder, "update step set name = 'kept' where number = 1");
    open(TWO).close();

    assertEquals("kept", value("select name from step where number = 1"));
    assertEquals("two", value("select name from step where number = 2"));
  }

  @Test
  void open_copiesAnOlderDatabaseBeforeItChangesIt() throws Exception {
    open(ONE).close();
    open(TWO).close();

    try (RawDatabase copy = new RawDatabase(folder.resolve("docket.db.before-v2"))) {
      assertEquals("1", copy.value("pragma user_version"));
      assertEquals("1", copy.value("select count(*) from step"));
    }
  }

  @Test
  void open_copiesNothingForANewDatabase() {
    open(TWO).close();

    assertFalse(Files.exists(folder.resolve("docket.db.before-v2")));
  }

  @Test
  void open_leavesTheOldTablesWhenAStepFails() throws Exception {
    open(TWO).close();

    assertThrows(StoreException.class, () -> open(BROKEN));
    assertEquals("2", value("pragma user_version"));
    assertEquals("0", value("select count(*) from sqlite_schema where name = 'made_by_three'"));
  }

  @Test
  void open_refusesANewerDatabase() {
    open(TWO).close();

    StoreException refused = assertThrows(StoreException.class, () -> open(ONE));
    assertEquals(Kind.NEWER_SCHEMA, refused.kind());
    assertTrue(refused.getMessage().contains("newer Docket: update"), refused.getMessage());
  }

  @Test
  void write_isRefusedOnceANewerDocketHasMigrated() throws Exception {
    try (SqliteStore store = SqliteStore.open(folder, CLOCK)) {
      store.update(s -> s.notes().putNote("a", "1"));
      RawDatabase.change(folder, "pragma user_version = 99");

      StoreException refused =
          assertThrows(StoreException.class, () -> store.update(s -> s.notes().putNote("a", "2")));
      assertEquals(Kind.NEWER_SCHEMA, refused.kind());
    }
  }

  @Test
  void open_refusesADatabaseOfAnotherProgram() throws Exception {
    RawDatabase.change(folder, "create table theirs (a text)");

    StoreException refused =
        assertThrows(StoreException.class, () -> SqliteStore.open(folder, CLOCK));
    assertEquals(Kind.DAMAGED, refused.kind());
    assertEquals("1", value("select count(*) from sqlite_schema"));
  }
}
