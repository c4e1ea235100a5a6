package docket.store;

import static docket.store.StoreSamples.CLOCK;
import static docket.store.StoreSamples.byModerator;
import static docket.store.StoreSamples.change;
import static docket.store.StoreSamples.id;
import static docket.store.StoreSamples.put;
import static docket.store.StoreSamples.putAll;
import static docket.store.StoreSamples.source;
import static docket.store.StoreSamples.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.store.Change.Quarantine;
import docket.store.Change.ReplaceItems;
import docket.store.Change.Restore;
import docket.store.StoreException.Kind;
import docket.store.StoredSource.Status;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a database that something has damaged. */
class DamageTest {
  private static final SourceKey RULE = SourceKey.shared(id("rule"));
  private static final ReplaceItems ITEMS =
      new ReplaceItems("deadline", List.of(new Item("D1", "2024-09-29"), new Item("D2", "later")));

  @TempDir static Path intact;
  @TempDir Path folder;

  @BeforeAll
  static void fillOnce() {
    try (SqliteStore store = SqliteStore.open(intact, CLOCK)) {
      putAll(store, source("faq", "Use is allowed."), source("rule", "On 29 September.", "More."));
      stored(store, change(ITEMS));
    }
  }

  @BeforeEach
  void copyIntact() throws IOException {
    Files.copy(RawDatabase.fileIn(intact), RawDatabase.fileIn(folder));
    Files.createFile(folder.resolve("reserve"));
  }

  private SqliteStore open() {
    return SqliteStore.open(folder, CLOCK);
  }

  private static StoredSource rule(Store store) {
    return store
        .read(s -> s.catalogue().source(Scope.SHARED.forModerators(), id("rule")))
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update passage set body = replace(body, '29', '28') where source = 'rule'",
        "update passage set valid_from = '2024-07-21' where source = 'rule'",
        "delete from passage where source = 'rule' and number = 2",
        "update source set url = 'https://elsewhere.example' where id = 'rule'",
        "update item_set set content = replace(content, '29', '28')",
      })
  void sum_isAnotherWhenSomethingIsDamaged(String damage) throws Exception {
    long before = sum();

    RawDatabase.change(folder, damage);

    assertNotEquals(before, sum());
  }

  private long sum() {
    try (SqliteStore store = open()) {
      return store.read(session -> session.catalogue().sum(Scope.NO_SERVER));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update passage set body = replace(body, '29', '28') where source = 'rule'",
        "update passage set translations = replace(translations, '29', '28') where source = 'rule'",
        "update passage set valid_from = '2024-07-21' where source = 'rule'",
        "update passage set unverified = 1 - unverified where source = 'rule'",
        "update passage set conflicts = '[]' where source = 'rule' and number = 1",
        "update passage set hash = 'x' where source = 'rule'",
        "update passage set position = 7 where source = 'rule' and number = 1",
        "delete from passage where source = 'rule' and number = 2",
        "pragma foreign_keys = off; update passage set source = 'no' where source = 'rule'",
        "update source set url = 'https://elsewhere.example' where id = 'rule'",
        "update source set tier = 'news' where id = 'rule'",
        "update source set status = 'retired' where id = 'rule'",
        "update source set tier = 'none such' where id = 'rule'",
        "update source set passages = 1 where id = 'rule'"
      })
  void source_isHeldBackWhenItsRowsAreNotWhatWasWritten(String damage) throws Exception {
    assertTrue(RawDatabase.change(folder, damage) > 0, "the damage was done");
    try (SqliteStore store = open()) {
      assertEquals(Status.QUARANTINED, rule(store).status());
      assertEquals(List.of(), rule(store).source().passages());
      assertEquals(List.of(RULE), store.read(s -> s.catalogue().verify()));
      assertEquals(source("faq", "Use is allowed."), sharedFaq(store));
    }
  }

  private static Object sharedFaq(Store store) {
    return store.read(s -> s.catalogue().source(Scope.SHARED, id("faq"))).orElseThrow().source();
  }

  @Test
  void verify_findsWhatOnlyTheHashCanTell() throws Exception {
    Path file = RawDatabase.fileIn(folder);
    try (Sql sql = new Connections(folder, file, 100, new Faults(file)).writer()) {
      List<Optional<String>> row =
          new ArrayList<>(
              sql.first("select * from passage where source = 'faq'", CheckedRow::of)
                  .orElseThrow()
                  .columns());
      row.set(6, Optional.of("Use is forbidden."));
      Object[] values = CheckedRow.values(row.toArray());
      sql.update(
          "update passage set body = ?, crc = ? where source = 'faq'",
          values[6],
          values[values.length - 1]);
    }
    try (SqliteStore store = open()) {
      assertEquals(List.of(SourceKey.shared(id("faq"))), store.read(s -> s.catalogue().verify()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from source where id = 'rule'",
        "update source set id = 'Not An Id' where id = 'rule'"
      })
  void verify_missesASourceThatIsGone(String damage) throws Exception {
    RawDatabase.change(folder, damage);
    try (SqliteStore store = open()) {
      assertEquals(List.of(RULE), store.read(s -> s.catalogue().verify()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update passage set body = 'x' where source = 'rule'",
        "update source set title = 'x' where id = 'rule'",
        "delete from passage where source = 'rule'",
        "delete from source where id = 'rule'"
      })
  void restore_bringsTheTextBackFromItsHistory(String damage) throws Exception {
    RawDatabase.change(folder, damage);
    try (SqliteStore store = open()) {
      stored(store, byModerator(new Quarantine(id("rule"), "damaged", 1)));
      stored(store, byModerator(new Restore(id("rule"), 2)));

      assertEquals(source("rule", "On 29 September.", "More."), rule(store).source());
      assertTrue(rule(store).active());
      assertEquals(List.of(), store.read(s -> s.catalogue().verify()));
    }
  }

  @Test
  void quarantine_saysWhenTheHistoryIsDamagedToo() throws Exception {
    RawDatabase.change(folder, "update passage set body = 'x' where source = 'rule'");
    RawDatabase.change(folder, "update source_version set content = replace(content, '29', '28')");
    try (SqliteStore store = open()) {
      Change change = byModerator(new Quarantine(id("rule"), "damaged", Change.ANY_VERSION));
      StoreException refused =
          assertThrows(StoreException.class, () -> store.write(s -> s.catalogue().put(change)));
      assertEquals(Kind.DAMAGED, refused.kind());
    }
  }

  @Test
  void put_mendsADamagedSource() throws Exception {
    RawDatabase.change(folder, "update passage set body = 'x' where source = 'rule'");
    try (SqliteStore store = open()) {
      stored(store, change(put(source("rule", "On 29 September.", "More."))));

      assertTrue(rule(store).active());
      assertEquals(2, rule(store).version());
    }
  }

  @Test
  void items_areRefusedWhenTheyAreNotWhatWasWritten() throws Exception {
    RawDatabase.change(folder, "update item_set set content = replace(content, '29', '28')");
    try (SqliteStore store = open()) {
      StoreException refused =
          assertThrows(
              StoreException.class, () -> store.read(s -> s.catalogue().items("deadline")));
      assertEquals(Kind.DAMAGED, refused.kind());
    }
  }

  @Test
  void replaceItems_mendsDamagedItems() throws Exception {
    RawDatabase.change(folder, "update item_set set content = replace(content, '29', '28')");
    try (SqliteStore store = open()) {
      stored(store, change(ITEMS));

      assertEquals(ITEMS.items(), store.read(s -> s.catalogue().items("deadline")));
    }
  }

  @Test
  void open_saysThatAFileOfTextIsNoDatabase() throws IOException {
    Files.writeString(RawDatabase.fileIn(folder), "not a database\n".repeat(500));

    StoreException refused = assertThrows(StoreException.class, this::open);
    assertEquals(Kind.DAMAGED, refused.kind());
    assertTrue(refused.getMessage().contains("restore a backup"), refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 99, 100, 1000, 4096, 8192, 50_000})
  void read_noticesThatTheFileWasCutOff(int length) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(RawDatabase.fileIn(folder).toFile(), "rw")) {
      assertTrue(file.length() > length);
      file.setLength(length);
    }

    StoreException refused = assertThrows(StoreException.class, this::openAndReadAll);
    assertEquals(Kind.DAMAGED, refused.kind());
  }

  private void openAndReadAll() {
    try (SqliteStore store = open()) {
      store.read(s -> s.catalogue().allSources());
    }
  }

  @Test
  void read_neverGivesOutWhatARandomFlipHasChanged() throws IOException {
    long seed = 20260301;
    Random random = new Random(seed);
    byte[] whole = Files.readAllBytes(RawDatabase.fileIn(folder));
    for (int round = 0; round < 60; round++) {
      byte[] flipped = whole.clone();
      int at = random.nextInt(whole.length);
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(RawDatabase.fileIn(folder), flipped);
      String where = "seed " + seed + ", round " + round + ", byte " + at;
      assertIntactOrHeldBack(where);
    }
  }

  private void assertIntactOrHeldBack(String where) {
    try (SqliteStore store = SqliteStore.openReadOnly(folder, CLOCK)) {
      for (StoredSource found : store.read(s -> s.catalogue().allSources())) {
        if (found.active()) {
          assertEquals(
              found.source().id().equals(id("rule"))
                  ? source("rule", "On 29 September.", "More.")
                  : source("faq", "Use is allowed."),
              found.source(),
              where);
        }
      }
      assertEquals(ITEMS.items(), store.read(s -> s.catalogue().items("deadline")), where);
    } catch (StoreException e) {
      assertEquals(Kind.DAMAGED, e.kind(), where);
    }
  }
}
