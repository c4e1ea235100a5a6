package docket.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is told about files that are no plain text, and about what is no file at all. */
class FolderProblemsTest {
  @TempDir private Path temp;
  private TestFolder folder;

  @BeforeEach
  void source() {
    folder = new TestFolder(temp.resolve("knowledge")).withSource("a-b");
  }

  private Path at(String name) {
    return folder.path().resolve(name);
  }

  private void assertOnly(String problem) {
    FolderContent content = folder.read();
    assertEquals(List.of(problem), content.problems().stream().map(Problem::toString).toList());
    assertEquals(1, content.knowledge().sources().size(), "the other source");
  }

  @Test
  void read_doesNotFollowALinkToAFile() throws Exception {
    Path secret = Files.writeString(temp.resolve("secret.md"), TestFolder.source("link"));
    Files.createSymbolicLink(at("sources/link.md"), secret);

    assertOnly("sources/link.md: a link is not followed: put the file itself here (folder.link)");
  }

  @Test
  void read_doesNotFollowALinkToAFolder() throws Exception {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("x.md"), TestFolder.source("x"));
    Files.createSymbolicLink(at("dir-link"), elsewhere);

    assertOnly("dir-link: a link is not followed: put the file itself here (folder.link)");
  }

  @Test
  void read_doesNotFollowALinkInACircle() throws Exception {
    Files.createSymbolicLink(at("sources/loop"), at("sources"));

    assertOnly("sources/loop: a link is not followed: put the file itself here (folder.link)");
  }

  @Test
  void read_refusesASecondNameOfAFile() throws Exception {
    Path secret = Files.writeString(temp.resolve("secret.md"), TestFolder.source("hard"));
    Files.createLink(at("sources/hard.md"), secret);

    assertOnly(
        "sources/hard.md: a file with a second name (hard link): put a copy here (folder.link)");
  }

  @Test
  @Timeout(20)
  void read_doesNotWaitForANamedPipe() throws Exception {
    Process made = new ProcessBuilder("mkfifo", at("sources/pipe.md").toString()).start();
    assumeTrue(made.waitFor(5, TimeUnit.SECONDS) && made.exitValue() == 0);

    assertOnly("sources/pipe.md: not a regular file: remove it (folder.not_regular)");
  }

  @Test
  void read_tellsOfAnUnreadableFile() throws Exception {
    folder.withSource("hidden");
    Files.setPosixFilePermissions(
        at("sources/hidden.md"), PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(at("sources/hidden.md")), "this user reads everything");

    assertOnly(
        "sources/hidden.md: cannot be read: give this user the right to read it"
            + " (folder.unreadable)");
  }

  @Test
  void read_refusesALargeFile() throws Exception {
    Files.writeString(at("sources/large.md"), "x".repeat(FolderScan.MAX_BYTES + 1));

    assertOnly("sources/large.md: larger than 1048576 bytes: split it (folder.too_large)");
  }

  @Test
  void read_refusesAnotherEncoding() throws Exception {
    Files.write(at("sources/old.md"), "---\ntitle: Één\n".getBytes(StandardCharsets.ISO_8859_1));

    assertOnly("sources/old.md: not UTF-8: save it in that encoding (folder.encoding)");
  }

  @Test
  void read_refusesANameThatIsNoId() {
    folder.with("sources/Not_An_Id.md", TestFolder.source("x"));

    assertOnly(
        "sources/Not_An_Id.md: the name must be a source id and .md, right in this folder: write"
            + " a-z, 0-9 and single hyphens (folder.name)");
  }

  @Test
  void read_refusesASourceInAFolderOfItsOwn() {
    folder.with("sources/deeper/x.md", TestFolder.source("x"));

    assertOnly(
        "sources/deeper/x.md: the name must be a source id and .md, right in this folder: write"
            + " a-z, 0-9 and single hyphens (folder.name)");
  }

  @Test
  void read_warnsOfAFileThatBelongsElsewhere() {
    folder.with("notes.txt", "buy milk");

    assertOnly(
        "notes.txt: warning: not a file of the knowledge folder: sources stand in sources/<id>.md"
            + " (folder.unknown_file)");
  }

  @Test
  void read_spellsOutControlCharactersOfNames() {
    folder.with("x.txt\n[ERROR] fake", "");

    assertOnly(
        "x.txtU+000A[ERROR] fake: warning: not a file of the knowledge folder: sources stand in"
            + " sources/<id>.md (folder.unknown_file)");
  }

  @Test
  void read_doesNotLookIntoVeryDeepFolders() {
    folder.with("1/2/3/4/5/6/7/8/9/x.md", "");

    assertOnly("1/2/3/4/5/6/7/8: a folder this deep is not read: move it up (folder.too_deep)");
  }

  @Test
  void read_overlooksHiddenFilesAndFolders() throws IOException {
    folder.with(".git/sources/x.md", "nonsense").with("sources/.x.md.swp", "nonsense");

    assertEquals(List.of(), folder.problems());
  }

  @Test
  void read_overlooksAReadme() {
    folder.with("README.md", "# How to write here");

    assertEquals(List.of(), folder.problems());
  }

  @Test
  void read_takesFilesOfWindows() {
    String windows = "\uFEFF" + TestFolder.source("win").replace("\n", "\r\n");
    folder.with("sources/win.md", windows).with("sources/zin.md", TestFolder.source("zin"));

    FolderContent content = folder.read();

    assertEquals(List.of(), content.problems());
    assertEquals(
        content.knowledge().sources().get(2).passages().getFirst().text().body().replace('z', 'w'),
        content.knowledge().sources().get(1).passages().getFirst().text().body());
  }

  @Test
  void read_takesAFolderThatIsItselfReachedByALink() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("link"), folder.path());

    assertEquals(1, KnowledgeFolder.read(link).knowledge().sources().size());
  }

  @Test
  void scan_stopsAtTheLimitAndSaysThatItHasNotSeenEverything() throws Exception {
    folder.withSource("c").withSource("d");

    FolderScan scan = FolderScan.of(folder.path(), 2);

    assertEquals(2, scan.files().size());
    assertFalse(scan.complete());
    assertEquals("folder.too_many", scan.problems().getFirst().code());
  }

  @Test
  void read_findsNothingWrongInTheShippedFolder() {
    assertEquals(List.of(), KnowledgeFolder.read(Path.of("knowledge")).problems());
  }

  @Test
  void export_givesTheShippedFolderBack() throws Exception {
    Path knowledge = Path.of("knowledge");
    FolderContent content = KnowledgeFolder.read(knowledge);
    Path copy = temp.resolve("copy");

    KnowledgeFolder.export(content.knowledge(), content.deadlines(), copy);

    for (String name : KnowledgeFolder.scan(knowledge).files().keySet()) {
      String text = Files.readString(knowledge.resolve(name));
      // A source that only backs others has no passage, and so nothing to translate.
      boolean empty = name.startsWith("translations") && !text.contains("{#");
      if (!name.equals("README.md") && !empty) {
        assertEquals(text, Files.readString(copy.resolve(name)), name);
      }
    }
  }

  @Test
  void export_refusesAFolderWithSomethingInIt() {
    FolderContent content = folder.read();

    IOException refused =
        assertThrows(
            IOException.class,
            () -> KnowledgeFolder.export(content.knowledge(), content.deadlines(), folder.path()));

    assertTrue(String.valueOf(refused.getMessage()).contains("not empty"), refused.toString());
  }
}
