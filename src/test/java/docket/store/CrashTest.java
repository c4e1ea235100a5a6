package docket.store;

import static docket.store.StoreSamples.CLOCK;
import static docket.store.StoreSamples.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kills a writing process, at named stages and at random, and looks at what is left. */
class CrashTest {
  /** What the killed process had said. */
  private record Said(List<Integer> intents, List<Integer> done) {
    static Said of(List<String> lines) {
      return new Said(numbers(lines, "intent "), numbers(lines, "done "));
    }

    private static List<Integer> numbers(List<String> lines, String word) {
      return lines.stream()
          .filter(line -> line.startsWith(word))
          .map(line -> Integer.valueOf(line.substring(word.length())))
          .toList();
    }
  }

  @TempDir Path folder;

  private int next = 1;

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MIGRATED")
  void write_survivesAKillAtEachStage(Stage stage) throws Exception {
    for (int count = 1; count <= 2; count++) {
      Said said = killAt("change", stage, count);
      assertEquals(List.of(), losses(said), stage + " " + count);
    }
  }

  @Test
  void open_survivesAKillAmidTheMigration() throws Exception {
    killAt("change", Stage.MIGRATED, 1);

    try (SqliteStore store = SqliteStore.open(folder, CLOCK)) {
      assertEquals(Long.valueOf(0), store.read(s -> s.catalogue().revision()));
    }
  }

  @Test
  void write_survivesKillsAtRandom() throws Exception {
    killAtRandom(20260301, 10);
  }

  @Test
  @Tag("long")
  void write_survivesManyKillsAtRandom() throws Exception {
    killAtRandom(20260302, 300);
  }

  /** Shows that the other tests of this class can fail. */
  @Test
  void losses_areNoticedWhenAWriteIsAcknowledgedTooEarly() throws Exception {
    Said said = killAt("boast", Stage.BEFORE_COMMIT, 2);

    assertFalse(losses(said).isEmpty());
  }

  @Test
  void open_leavesNoFilesBehindHoweverOftenItIsKilled() throws Exception {
    killAt("change", Stage.AFTER_COMMIT, 1);
    List<String> once = names();
    killAt("change", Stage.AFTER_COMMIT, 1);

    assertEquals(once, names());
    assertEquals(1, once.stream().filter(name -> name.contains("libsqlitejdbc")).count());
  }

  private List<String> names() throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(file -> folder.relativize(file).toString()).sorted().toList();
    }
  }

  private Said killAt(String task, Stage stage, int count) throws Exception {
    List<String> lines = new ArrayList<>();
    try (ChildJvm child =
        ChildJvm.start(
            folder, task, Integer.toString(next), stage.name(), Integer.toString(count))) {
      Optional<String> line = child.line();
      while (line.isPresent() && !line.get().equals("stopped")) {
        lines.add(line.get());
        line = child.line();
      }
      assertTrue(line.isPresent(), "the child came to " + stage);
      lines.addAll(child.kill());
    }
    return said(lines);
  }

  private void killAtRandom(long seed, int kills) throws Exception {
    Random random = new Random(seed);
    for (int kill = 0; kill < kills; kill++) {
      int after = 1 + random.nextInt(40);
      List<String> lines = new ArrayList<>();
      try (ChildJvm child = ChildJvm.start(folder, "change", Integer.toString(next), "none", "0")) {
        while (lines.size() < after) {
          lines.add(child.line().orElseThrow());
        }
        lines.addAll(child.kill());
      }
      assertEquals(List.of(), losses(said(lines)), "seed " + seed + ", kill " + kill);
    }
  }

  private Said said(List<String> lines) {
    Said said = Said.of(lines);
    next = said.intents().isEmpty() ? next : said.intents().getLast() + 1;
    return said;
  }

  /** What is missing, half there, or there without having been meant. */
  private List<String> losses(Said said) {
    List<String> losses = new ArrayList<>();
    try (SqliteStore store = SqliteStore.open(folder, CLOCK)) {
      store.read(session -> losses.addAll(losses(session, said)));
    }
    return losses;
  }

  private static List<String> losses(Session session, Said said) {
    List<String> losses = new ArrayList<>();
    for (int number : said.intents()) {
      boolean source = session.catalogue().source(Scope.SHARED, id("s-" + number)).isPresent();
      boolean receipt = session.receipts().find("R" + number).isPresent();
      if (source != receipt) {
        losses.add(number + " is half there");
      }
      if (said.done().contains(number) && !source) {
        losses.add(number + " is lost");
      }
    }
    long revision = session.catalogue().revision();
    String last = session.notes().note("last").orElse("0");
    Optional<StoredSource> all = session.catalogue().source(Scope.SHARED, id("all"));
    if (all.isPresent()
        && !all.get().source().passages().getFirst().text().body().equals("Seen " + last)) {
      losses.add("note and source differ");
    }
    if (session.outbox().pending().size() != 2 * revision
        || session.outbox().last() != 2 * revision) {
      losses.add("the outbox does not have two entries a revision");
    }
    if (session.audit().latest("", Integer.MAX_VALUE).size() != 2 * revision) {
      losses.add("the audit does not have two entries a revision");
    }
    session.catalogue().verify().forEach(key -> losses.add(key + " is damaged"));
    return losses;
  }
}
