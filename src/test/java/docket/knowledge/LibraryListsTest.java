package docket.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sync of the knowledge folder does to the knowledge base, and what it leaves alone. */
class LibraryListsTest {
  @TempDir private Path temp;
  private TestFolder folder;
  private TestLibrary test;

  @BeforeEach
  void open() {
    folder = new TestFolder(temp.resolve("knowledge")).withSource("apple").withSource("birch");
    test = TestLibrary.open(temp.resolve("data"), folder);
  }

  @AfterEach
  void close() {
    test.close();
  }

  private SyncReport sync() {
    return test.library().sync();
  }

  @Test
  void sync_replacesTheEntriesOfAList() {
    folder.withSource("a-b");
    TestLists.in(folder);
    sync();
    folder.with(
        "unknowns.yaml", TestLists.text("unknowns.yaml").replace("who knows", "which zebra knows"));

    SyncReport report = sync();

    assertEquals(List.of("unknowns.yaml"), report.lists());
    assertEquals(List.of("unknown:U01"), test.find("zebra"));
  }

  @Test
  void sync_keepsTheEntriesOfABrokenList() {
    folder.withSource("a-b");
    TestLists.in(folder);
    sync();
    folder.with("deadlines.yaml", "nonsense");

    sync();

    assertEquals(1, test.library().contents().deadlines().size());
  }

  @Test
  void sync_takesTheEntriesOfARemovedListOut() {
    folder.withSource("a-b");
    TestLists.in(folder);
    sync();
    folder.without("deadlines.yaml");

    sync();

    assertEquals(List.of(), test.library().contents().deadlines());
  }

  @Test
  void sync_givesPassagesWithoutNumberTheSameNumberAsBefore() {
    String unnumbered = TestFolder.source("n", "One.", "Two.").replaceAll("\\{#.\\}\n", "");
    folder.with("sources/n.md", unnumbered);
    sync();
    folder.with("sources/n.md", unnumbered.replace("One.", "Zero.\n\nOne."));

    sync();

    List<String> passages =
        test.library().current().knowledge().sources().getLast().passages().stream()
            .map(passage -> passage.id() + " " + passage.text().body())
            .toList();
    assertEquals(List.of("n#3 Zero.", "n#1 One.", "n#2 Two."), passages);
  }

  @Test
  void current_repeatsTheProblemsOfAFolderThatWasNotReadAgain() {
    folder.with("sources/cedar.md", "nonsense");
    sync();
    test.close();
    test = TestLibrary.open(temp.resolve("data"), folder);

    assertEquals(1, test.library().current().problems().size());
    assertFalse(test.stages().contains(Stage.READ));
  }

  @Test
  void current_leavesOutWhatNamesARetiredSource() {
    folder.withSource("a-b");
    TestLists.in(folder);
    sync();
    folder.without("sources/a-b.md");

    sync();

    Snapshot snapshot = test.library().current();
    assertEquals(List.of(), snapshot.knowledge().conflicts());
    assertEquals(List.of(), snapshot.deadlines());
    assertEquals(List.of(), snapshot.knowledge().questions());
    assertEquals(List.of(), snapshot.knowledge().unknowns().getFirst().passages());
    assertEquals(List.of(), test.find("updates end"));
  }
}
