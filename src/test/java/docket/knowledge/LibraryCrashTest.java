package docket.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A process that is killed while it brings the folder in leaves nothing that the next cannot
 * finish.
 */
class LibraryCrashTest {
  private static final int SOURCES = 30;
  private static final long PATIENCE_SECONDS = 120;
  private static final int KILLED = 128 + 9;

  @TempDir private Path temp;
  private TestFolder folder;
  private Path data;

  @BeforeEach
  void folder() {
    folder = new TestFolder(temp.resolve("knowledge"));
    names().forEach(folder::withSource);
    data = temp.resolve("data");
  }

  private static Stream<String> names() {
    return IntStream.rangeClosed(1, SOURCES).mapToObj("name%02d"::formatted);
  }

  private Process child(Optional<Stage> deadly) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                LibraryChild.class.getName(),
                data.toString(),
                folder.path().toString()));
    deadly.ifPresent(stage -> command.add(stage.name()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(temp.resolve("child.txt").toFile())
        .start();
  }

  private void assertDiesAt(Stage stage) throws Exception {
    Process child = child(Optional.of(stage));
    assertTrue(child.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the child is slow");
    assertEquals(LibraryChild.DIED, child.exitValue(), Files.readString(temp.resolve("child.txt")));
  }

  /** What the next start finds. */
  private void assertWhole(List<String> ids, long revision) {
    try (TestLibrary next = TestLibrary.open(data, folder)) {
      Snapshot snapshot = next.library().current();
      assertEquals(ids, next.sourceIds());
      assertEquals(revision, snapshot.revision());
      assertEquals(revision, snapshot.index().revision().orElseThrow());
      assertEquals(ids, next.find("title"), "every source is found, and no other");
      assertEquals(0, next.pending());
      assertEquals(Optional.empty(), next.library().degraded());
      snapshot.index().verify();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"READ", "WRITTEN", "COMMITTED", "INDEX_COMMITTED", "OUTBOX_DELETED"})
  void open_completesAFirstImportThatDied(Stage stage) throws Exception {
    assertDiesAt(stage);

    assertWhole(names().toList(), 1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"READ", "WRITTEN", "COMMITTED", "INDEX_COMMITTED", "OUTBOX_DELETED"})
  void open_completesAChangeThatDied(Stage stage) throws Exception {
    try (TestLibrary before = TestLibrary.open(data, folder)) {
      before.library().current();
    }
    folder
        .without("sources/name07.md")
        .withSource("zebra")
        .with("sources/name03.md", TestFolder.source("name03", "A lion roars."));

    assertDiesAt(stage);

    List<String> ids =
        Stream.concat(names().filter(name -> !name.equals("name07")), Stream.of("zebra")).toList();
    assertWhole(ids, 2);
    try (TestLibrary next = TestLibrary.open(data, folder)) {
      assertEquals(List.of("name03"), next.find("lion"));
    }
  }

  @Test
  void open_completesTheMendingOfAnIndexThatDied() throws Exception {
    try (TestLibrary before = TestLibrary.open(data, folder)) {
      before.library().current();
      try (Stream<Path> files = Files.list(before.index())) {
        for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
          Files.write(file, new byte[100]);
        }
      }
    }

    assertDiesAt(Stage.INDEX_DELETED);

    assertWhole(names().toList(), 1);
  }

  static LongStream moments() {
    return new Random(20240620).longs(4, 200, 1_500);
  }

  @ParameterizedTest
  @MethodSource("moments")
  void open_completesAFirstImportThatWasKilled(long millis) throws Exception {
    Process child = child(Optional.empty());
    if (!child.waitFor(millis, TimeUnit.MILLISECONDS)) {
      child.destroyForcibly();
    }
    assertTrue(child.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the child does not die");
    int status = child.exitValue();
    assertTrue(status == KILLED || status == 0, () -> "status " + status);

    assertWhole(names().toList(), 1);
  }
}
