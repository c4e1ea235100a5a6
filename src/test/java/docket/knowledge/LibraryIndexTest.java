package docket.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.search.LuceneIndex;
import docket.source.SourceId;
import docket.store.Change;
import docket.store.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index follows the database, whatever has happened to it. */
class LibraryIndexTest {
  @TempDir private Path temp;
  private Path data;
  private TestFolder folder;
  private TestLibrary test;

  @BeforeEach
  void open() {
    data = temp.resolve("data");
    folder = new TestFolder(temp.resolve("knowledge")).withSource("apple").withSource("a-b");
    TestLists.in(folder);
    test = TestLibrary.open(data, folder);
    test.library().current();
  }

  @AfterEach
  void close() {
    test.close();
  }

  private void reopen() {
    test.close();
    test = TestLibrary.open(data, folder);
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".cfs")).toList();
    }
  }

  private Change.Outcome retire(String id) {
    return test.library()
        .change(
            Change.shared(
                "moderator",
                "",
                Origin.KB,
                List.of(
                    new Change.Retire(
                        new SourceId(id), "wrong", Optional.empty(), Change.ANY_VERSION))));
  }

  private void assertWhole() {
    assertEquals(List.of("apple"), test.find("apple"));
    assertEquals(Optional.empty(), test.library().degraded());
    assertEquals(0, test.pending());
  }

  @Test
  void open_doesNotTouchAnIndexThatIsUpToDate() {
    reopen();

    assertWhole();
    assertEquals(List.of(), test.stages());
  }

  @Test
  void open_buildsADeletedIndexAnew() {
    Path index = test.index();
    test.close();
    Folders.delete(index);
    test = TestLibrary.open(data, folder);

    assertWhole();
    assertFalse(test.stages().contains(Stage.COMMITTED));
  }

  @Test
  void open_buildsADamagedIndexAnew() throws Exception {
    Path index = test.index();
    test.close();
    for (Path file : files(index)) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 0x10;
      Files.write(file, bytes);
    }
    test = TestLibrary.open(data, folder);

    assertWhole();
    assertTrue(test.stages().contains(Stage.INDEX_DELETED));
  }

  @Test
  void open_buildsAnIndexAnewThatLacksAFile() throws Exception {
    Path index = test.index();
    test.close();
    Files.delete(files(index).getFirst());
    test = TestLibrary.open(data, folder);

    assertWhole();
  }

  @Test
  void open_buildsAnIndexAnewThatIsAheadOfTheDatabase() {
    Path index = test.index();
    var glossary = test.library().current().knowledge().glossary();
    test.close();
    try (LuceneIndex foreign = LuceneIndex.open(index, glossary)) {
      foreign.apply(List.of(), List.of("apple"), 99);
    }
    test = TestLibrary.open(data, folder);

    assertWhole();
  }

  @Test
  void open_doesNotTakeTheIndexOfAnotherDatabase() {
    test.close();
    Folders.delete(temp.resolve("other"));
    TestFolder otherFolder = new TestFolder(temp.resolve("elsewhere")).withSource("zebra");
    try (TestLibrary other = TestLibrary.open(temp.resolve("other"), otherFolder)) {
      other.library().current();
    }
    // The database is exchanged, as a restored backup does it; its revision has the same number.
    assertTrue(
        temp.resolve("other/docket.db").toFile().renameTo(data.resolve("docket.db").toFile()));
    test = TestLibrary.open(data, otherFolder);

    assertEquals(List.of(), test.find("apple"));
    assertEquals(List.of("zebra"), test.find("zebra"));
  }

  @Test
  void current_followsAChangeThatOnlyReachedTheDatabase() {
    test.store()
        .write(
            session ->
                session
                    .catalogue()
                    .put(
                        Change.shared(
                            "somebody",
                            "",
                            Origin.KB,
                            List.of(
                                new Change.Retire(
                                    new SourceId("apple"),
                                    "wrong",
                                    Optional.empty(),
                                    Change.ANY_VERSION)))));

    assertEquals(List.of(), test.find("apple"));
    assertEquals(0, test.pending());
    assertEquals(2, test.library().current().revision());
  }

  @Test
  void change_isFoundWithoutBuildingTheIndexAnew() {
    test.progress().clear();

    retire("apple");

    assertEquals(List.of(), test.find("apple"));
    assertEquals(List.of(), test.progress());
  }

  @Test
  void change_takesConflictsAndDeadlinesOutThatRestOnARetiredSource() {
    retire("a-b");

    assertEquals(List.of(), test.find("updates end"));
    assertEquals(List.of(), test.find("whether it is so"));
  }

  @Test
  void change_leavesTheIndexAsABuildFromNothingWould() throws Exception {
    retire("a-b");
    List<String> followed = documents();
    test.library().repairIndex();

    assertEquals(followed, documents());
  }

  private List<String> documents() {
    List<String> all = new ArrayList<>();
    for (String words : List.of("sentence", "second", "updates", "whether", "who knows", "may I")) {
      all.addAll(test.find(words));
    }
    return all;
  }

  @Test
  void current_opensTheIndexWithTheWordsOfANewGlossary() {
    folder.with(
        "glossary.yaml", TestLists.text("glossary.yaml") + "- id: apple\n  en: [apple, malus]\n");
    test.library().sync();

    assertEquals(List.of("apple"), test.find("malus"));
  }

  @Test
  void current_seesWhatAnotherLibraryHasChanged() {
    Snapshot before = test.library().current();
    try (TestLibrary other = TestLibrary.open(data, folder)) {
      other
          .library()
          .change(
              Change.shared(
                  "other",
                  "",
                  Origin.KB,
                  List.of(
                      new Change.Retire(
                          new SourceId("apple"), "", Optional.empty(), Change.ANY_VERSION))));
    }

    assertEquals(List.of("a-b"), test.sourceIds());
    assertEquals(before.revision() + 1, test.library().current().revision());
  }

  @Test
  void open_byManyAtOnceImportsTheFolderOnce() throws Exception {
    Path fresh = temp.resolve("fresh");
    List<Future<Long>> revisions = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) {
        revisions.add(
            threads.submit(
                () -> {
                  try (TestLibrary one = TestLibrary.open(fresh, folder)) {
                    assertEquals(List.of("apple"), one.find("apple"));
                    assertEquals(Optional.empty(), one.library().degraded());
                    return one.library().current().revision();
                  }
                }));
      }
    }
    for (Future<Long> revision : revisions) {
      assertEquals(1, revision.get());
    }
  }

  @Test
  void repairIndex_buildsTheIndexAnew() {
    test.stages().clear();

    Snapshot snapshot = test.library().repairIndex();

    assertTrue(test.stages().contains(Stage.INDEX_DELETED));
    assertEquals(List.of("apple"), TestLibrary.find(snapshot.index(), "apple"));
  }

  @Test
  void contents_opensNoIndex() {
    Path index = test.index();
    test.close();
    Folders.delete(index);
    test = TestLibrary.open(data, folder);

    assertEquals(1, test.library().contents().deadlines().size());
    assertFalse(Files.exists(index));
  }

  @Test
  void current_throwsWhenTheLibraryIsClosed() {
    test.library().close();

    assertThrows(IllegalStateException.class, () -> test.library().current());
  }
}
