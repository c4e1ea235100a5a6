package docket.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Concept;
import docket.source.Knowledge;
import docket.source.SourceId;
import docket.store.Change;
import docket.store.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start reads what is prepared for exactly the present state, and otherwise the database. */
class LibraryPreparedTest {
  @TempDir private Path temp;
  private Path data;
  private TestFolder folder;

  @BeforeEach
  void startOnce() {
    data = temp.resolve("data");
    folder = new TestFolder(temp.resolve("knowledge")).withSource("apple").withSource("a-b");
    TestLists.in(folder);
    start();
  }

  /** A start that does not look away: it reads the knowledge and leaves it prepared. */
  private void start() {
    try (TestLibrary test = TestLibrary.open(data, folder)) {
      test.library().current();
    }
  }

  private Path prepared() {
    return data.resolve("index/prepared");
  }

  private static Change retirement(String id) {
    return Change.shared(
        "moderator",
        "",
        Origin.KB,
        List.of(
            new Change.Retire(new SourceId(id), "wrong", Optional.empty(), Change.ANY_VERSION)));
  }

  private void raw(String statement) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("docket.db"));
        Statement sql = connection.createStatement()) {
      sql.executeUpdate(statement);
    }
  }

  @Test
  void current_isTheSameFromThePreparedFile() throws IOException {
    Knowledge second;
    try (TestLibrary test = TestLibrary.open(data, folder)) {
      second = test.library().current().knowledge();
    }
    Files.delete(prepared());
    try (TestLibrary test = TestLibrary.open(data, folder)) {
      assertEquals(test.library().current().knowledge(), second);
    }
  }

  @Test
  void current_takesWhatIsPreparedForThePresentState() {
    // Another glossary would need another index, and that is built from the database.
    List<Concept> glossary;
    try (TestLibrary test = TestLibrary.open(data, folder)) {
      glossary = test.library().contents().knowledge().glossary();
    }
    try (TestLibrary test = TestLibrary.open(data, folder)) {
      StateMark mark = test.store().read(StateMark::of);
      Knowledge words = new Knowledge(List.of(), List.of(), List.of(), glossary, List.of());
      LibraryContent nothing = LibraryContent.of(words, List.of());
      new PreparedFile(data.resolve("index"), "test")
          .keep(
              new LibraryState(mark, nothing, List.of(), LibraryState.Condition.WHOLE, List.of()));

      assertEquals(List.of(), test.sourceIds());
    }
  }

  @Test
  void current_knowsAChangeThatWasMadeSince() {
    try (TestLibrary test = TestLibrary.open(data, folder)) {
      test.store().write(session -> session.catalogue().put(retirement("apple")));
    }
    try (TestLibrary test = TestLibrary.open(data, folder)) {
      assertEquals(List.of("a-b"), test.sourceIds());
      assertEquals(List.of(), test.find("apple"));
    }
  }

  @Test
  void close_preparesTheStateAfterAChange() throws IOException {
    byte[] before = Files.readAllBytes(prepared());
    try (TestLibrary test = TestLibrary.open(data, folder)) {
      test.library().change(retirement("apple"));
    }
    assertFalse(Arrays.equals(before, Files.readAllBytes(prepared())));
    try (TestLibrary test = TestLibrary.open(data, folder)) {
      assertEquals(List.of("a-b"), test.sourceIds());
    }
  }

  @Test
  void current_mendsATextThatWasDamagedSince() throws SQLException {
    raw("update passage set body = 'A tiger.' where source = 'apple' and number = 1");
    try (TestLibrary test = TestLibrary.open(data, folder)) {
      assertEquals("The first sentence of apple.", test.firstBody("apple"));
      assertTrue(test.stages().contains(Stage.COMMITTED), "it was brought in again");
    }
  }

  @Test
  void current_keepsBackAModeratorsTextThatWasDamagedSince() throws SQLException {
    try (TestLibrary test = TestLibrary.open(data, folder)) {
      test.library().change(retirement("apple"));
      test.library()
          .change(
              Change.shared(
                  "moderator",
                  "",
                  Origin.KB,
                  List.of(new Change.Restore(new SourceId("apple"), Change.ANY_VERSION))));
      assertEquals(List.of("a-b", "apple"), test.sourceIds());
    }
    raw("update passage set body = 'A tiger.' where source = 'apple' and number = 1");

    start();

    try (TestLibrary test = TestLibrary.open(data, folder)) {
      assertEquals(List.of("a-b"), test.sourceIds());
    }
  }

  @Test
  void current_doesWithoutTheFolderOfTheIndex() {
    Folders.delete(data.resolve("index"));
    try (TestLibrary test = TestLibrary.open(data, folder)) {
      assertEquals(List.of("apple"), test.find("apple"));
      assertEquals(Optional.empty(), test.library().degraded());
    }
    assertTrue(Files.exists(prepared()));
  }

  @Test
  void current_doesWithAFolderInPlaceOfTheFile() throws IOException {
    Files.delete(prepared());
    Files.createDirectories(prepared().resolve("inside"));

    start();

    try (TestLibrary test = TestLibrary.open(data, folder)) {
      assertEquals(List.of("apple"), test.find("apple"));
      assertEquals(Optional.empty(), test.library().degraded());
    }
  }

  @Test
  void close_ofManyAtOnceLeavesNothingWrong() throws Exception {
    List<Future<List<String>>> found = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 12; i++) {
        Files.deleteIfExists(prepared());
        found.add(
            threads.submit(
                () -> {
                  try (TestLibrary test = TestLibrary.open(data, folder)) {
                    return test.sourceIds();
                  }
                }));
      }
    }
    for (Future<List<String>> each : found) {
      assertEquals(List.of("a-b", "apple"), each.get());
    }
    try (TestLibrary test = TestLibrary.open(data, folder)) {
      assertEquals(List.of("a-b", "apple"), test.sourceIds());
    }
  }
}
