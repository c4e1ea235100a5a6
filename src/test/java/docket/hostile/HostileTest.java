package docket.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case of the file of hostile inputs, as far as the place where it is put in exists. {@code
 * -Dhostile=FILE} takes another file of the same form.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTest {
  @TempDir static Path temp;
  private final HostileFile file = HostileFile.read(System.getProperty("hostile", ""));
  private final Ledger ledger = new Ledger();
  private final Map<String, Surface> surfaces = new HashMap<>();

  Stream<HostileCase> cases() {
    return file.cases().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void hostileCase_comesToWhatTheFileWants(HostileCase given) throws Exception {
    Outcome outcome;
    try {
      outcome = outcome(given);
    } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
      ledger.enter(given, new Outcome.Run("threw " + e, List.of("threw"), List.of()));
      throw e;
    }
    System.out.println(ledger.enter(given, outcome));
    switch (outcome) {
      case Outcome.NotYet(String why) -> abort(given + " not yet: " + why);
      case Outcome.Run run ->
          assertEquals(List.of(), run.faults(), () -> given + ": " + run.happened());
    }
  }

  private Outcome outcome(HostileCase given) throws Exception {
    if (given.input().filter(Payload::isFile).isPresent()) {
      return new Outcome.NotYet("needs a file of a kind that only uploads bring");
    }
    Surface open = surfaces.get(given.surface());
    if (open == null) {
      open = open(given.surface());
      surfaces.put(given.surface(), open);
    }
    return open.run(given);
  }

  private Surface open(String surface) throws Exception {
    Path home = Files.createDirectories(temp.resolve(World.idOf(surface)));
    return switch (surface) {
      case "question" ->
          new QuestionSurface(
              file,
              new World(
                  Files.createDirectories(home.resolve("shipped")), World.SHIPPED, file.secrets()),
              fixture(home.resolve("bare")));
      case "folder" -> new FolderSurface(file, subset(home));
      case "config" -> new ConfigSurface(file, fixture(home));
      case "storage" -> new StorageSurface(file, subset(home.resolve("sound")));
      default -> new AbsentSurface(surface);
    };
  }

  /** A few of the shipped sources, which answer the control question and are quick to take in. */
  private World subset(Path home) throws Exception {
    return World.in(home, file.secrets())
        .withShipped(
            "bis-press-release-2024-06-20",
            "fr-final-determination-2024",
            "thompsonhine-2024",
            "voi-us-exit-2024",
            "fenwick-2024");
  }

  private World fixture(Path home) throws Exception {
    World world = World.in(home, file.secrets());
    for (HostileFile.Source source : file.sources()) {
      world.with(source);
    }
    return world;
  }

  @AfterAll
  void closeAll() throws Exception {
    ledger.table().forEach(System.out::println);
    for (Surface surface : surfaces.values()) {
      surface.close();
    }
  }
}
