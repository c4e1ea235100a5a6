package docket.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.search.PassageIndex;
import docket.source.Concept;
import docket.source.SourceId;
import docket.store.Change;
import docket.store.Origin;
import docket.store.SqliteStore;
import docket.store.Store;
import docket.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where database or index cannot be had, the library goes on with the rest and says so. */
class LibraryDegradedTest {
  private static final Change RETIREMENT =
      Change.shared(
          "moderator",
          "",
          Origin.KB,
          List.of(
              new Change.Retire(
                  new SourceId("apple"), "wrong", Optional.empty(), Change.ANY_VERSION)));

  @TempDir private Path temp;
  private TestFolder folder;
  private Path data;

  @BeforeEach
  void folder() {
    folder = new TestFolder(temp.resolve("knowledge")).withSource("apple");
    data = temp.resolve("data");
  }

  private Library open(Store store, Indexes indexes) {
    return Library.open(
        store, indexes, new Library.Places(data, folder.path()), TestLibrary.CLOCK, sentence -> {});
  }

  /** A store whose disk can be read and not written. */
  private record ReadOnly(Store store) implements Store {
    @Override
    public <T> T read(Work<T> work) {
      return store.read(work);
    }

    @Override
    public <T> T write(Work<T> work) {
      throw new StoreException(StoreException.Kind.READ_ONLY, "The disk is read-only.", null);
    }

    @Override
    public void backup(Path file) {
      store.backup(file);
    }

    @Override
    public void close() {
      store.close();
    }
  }

  /** Indexes on a disk that cannot be used. */
  private static final Indexes NO_DISK =
      new Indexes() {
        @Override
        public PassageIndex open(Path directory, List<Concept> glossary) {
          throw new UncheckedIOException(new IOException("no space left"));
        }

        @Override
        public PassageIndex inMemory(List<Concept> glossary) {
          return Indexes.lucene().inMemory(glossary);
        }
      };

  @Test
  void withoutStore_answersFromTheFolder() {
    try (Library library =
        Library.withoutStore(
            "No database.", Indexes.lucene(), folder.path(), TestLibrary.CLOCK, s -> {})) {
      assertEquals(List.of("apple"), TestLibrary.find(library.current().index(), "apple"));
      assertEquals(0, library.current().revision());
      assertEquals(Optional.of("No database."), library.degraded());
    }
  }

  @Test
  void withoutStore_refusesAChange() {
    try (Library library =
        Library.withoutStore(
            "No database.", Indexes.lucene(), folder.path(), TestLibrary.CLOCK, s -> {})) {
      StoreException refused = assertThrows(StoreException.class, () -> library.change(RETIREMENT));

      assertEquals("No database.", refused.getMessage());
    }
  }

  @Test
  void withoutStore_readsTheFolderAgainAtASync() {
    try (Library library =
        Library.withoutStore(
            "No database.", Indexes.lucene(), folder.path(), TestLibrary.CLOCK, s -> {})) {
      library.current();
      folder.withSource("birch");

      library.sync();

      assertEquals(2, library.current().knowledge().sources().size());
    }
  }

  @Test
  void withoutStore_isEmptyWithoutFolder() {
    try (Library library =
        Library.withoutStore(
            "No database.",
            Indexes.lucene(),
            temp.resolve("nowhere"),
            TestLibrary.CLOCK,
            s -> {})) {
      assertEquals(List.of(), library.current().knowledge().sources());
      assertEquals("folder.unreadable", library.current().problems().getFirst().code());
    }
  }

  @Test
  void open_answersFromTheFolderWhenTheFirstImportCannotBeWritten() {
    try (Store store = new ReadOnly(SqliteStore.open(data, TestLibrary.CLOCK));
        Library library = open(store, Indexes.lucene())) {
      assertEquals(List.of("apple"), TestLibrary.find(library.current().index(), "apple"));
      assertEquals(
          Optional.of("The knowledge folder was not brought in. The disk is read-only."),
          library.degraded());
    }
  }

  @Test
  void open_answersFromTheDatabaseWhenAChangeOfTheFolderCannotBeWritten() {
    TestLibrary.open(data, folder).close();
    folder.withSource("birch");
    try (Store store = new ReadOnly(SqliteStore.open(data, TestLibrary.CLOCK));
        Library library = open(store, Indexes.lucene())) {
      assertEquals(1, library.current().revision());
      assertEquals(1, library.current().knowledge().sources().size());
      assertTrue(library.degraded().isPresent());
    }
  }

  @Test
  void open_needsNoWritingWhenNothingHasChanged() {
    try (TestLibrary before = TestLibrary.open(data, folder)) {
      before.library().current();
    }
    try (Store store = new ReadOnly(SqliteStore.open(data, TestLibrary.CLOCK));
        Library library = open(store, Indexes.lucene())) {
      assertEquals(List.of("apple"), TestLibrary.find(library.current().index(), "apple"));
      assertEquals(Optional.empty(), library.degraded());
    }
  }

  @Test
  void current_keepsTheIndexInMemoryWhenTheDiskCannotHoldIt() {
    try (Store store = SqliteStore.open(data, TestLibrary.CLOCK);
        Library library = open(store, NO_DISK)) {
      assertEquals(List.of("apple"), TestLibrary.find(library.current().index(), "apple"));
      assertEquals(
          Optional.of(
              "The index cannot be used and is kept in memory: make the data folder writable and"
                  + " see that the disk has room."),
          library.degraded());
    }
  }

  @Test
  void change_isKeptAndFoundWhenTheDiskCannotHoldTheIndex() {
    try (Store store = SqliteStore.open(data, TestLibrary.CLOCK);
        Library library = open(store, NO_DISK)) {
      library.current();

      library.change(RETIREMENT);

      assertEquals(List.of(), TestLibrary.find(library.current().index(), "apple"));
      assertEquals(2, library.current().revision());
    }
  }

  @Test
  void current_keepsTheLastStateWhenTheDatabaseGoesAway() {
    SqliteStore store = SqliteStore.open(data, TestLibrary.CLOCK);
    try (Library library = open(store, Indexes.lucene())) {
      library.current();
      store.close();

      assertEquals(List.of("apple"), TestLibrary.find(library.current().index(), "apple"));
    }
  }

  @Test
  void open_mendsADamagedTextFromTheFolder() throws Exception {
    folder.with("sources/apple.md", TestFolder.source("apple", "A zebra runs here."));
    TestLibrary.open(data, folder).close();
    Path database = data.resolve("docket.db");
    byte[] bytes = Files.readAllBytes(database);
    replace(bytes, "A zebra runs", "A tiger runs");
    Files.write(database, bytes);

    try (TestLibrary mended = TestLibrary.open(data, folder)) {
      assertEquals("A zebra runs here.", mended.firstBody("apple"));
    }
  }

  private static void replace(byte[] bytes, String from, String to) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    int found = 0;
    for (int at = all.indexOf(from); at >= 0; at = all.indexOf(from, at + 1)) {
      for (int i = 0; i < to.length(); i++) {
        bytes[at + i] = (byte) to.charAt(i);
      }
      found++;
    }
    assertTrue(found > 0, "the text stands in the database as it is");
  }
}
