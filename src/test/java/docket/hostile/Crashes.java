package docket.hostile;

import docket.OpenDocket;
import docket.hostile.StorageSurface.Left;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Processes that are killed while they take sources in. */
final class Crashes {
  private static final long SEED = 20240929;
  private static final int MOST_KILLS = 2;
  private static final int SOURCES = 40;
  private static final int LATEST_MILLIS = 250;

  private Crashes() {}

  private static Child start(World world) throws IOException {
    return Child.start(List.of(), List.of(), world.environment(), world.home());
  }

  /** Kills at random moments; what was acknowledged before is there, the rest whole or not. */
  static Optional<String> kills(StorageSurface surface, Left left, int wanted) throws IOException {
    Random random = new Random(SEED);
    int kills = Scenario.tries(wanted, MOST_KILLS, left);
    for (int i = 0; i < kills; i++) {
      World world = surface.fresh();
      List<String> acknowledged;
      try (Child child = start(world)) {
        acknowledged = world.withMore("kept", 3);
        left.require(child.run("", "kb", "sync").status() == 0, "the first sync failed");
        world.withMore("late", SOURCES);
        child.order("kb", "sync");
        child.killAfter(random.nextInt(LATEST_MILLIS));
      }
      surface.checkAfter(world, acknowledged, left);
    }
    left.note("killed while taking sources in");
    return Optional.empty();
  }

  /** The state that a kill between the two commits leaves: the index of before. */
  static Optional<String> behindTheDatabase(StorageSurface surface, Left left) throws IOException {
    World world = surface.fresh();
    Path index = world.data().resolve("index");
    World.copy(index, world.home().resolve("index-before"));
    List<String> acknowledged = new ArrayList<>(world.withMore("kept", 3));
    try (OpenDocket docket = world.open()) {
      left.require(docket.run(new byte[0], "kb", "sync").status() == 0, "the sync failed");
    }
    World.remove(index);
    World.copy(world.home().resolve("index-before"), index);
    surface.checkAfter(world, acknowledged, left);
    left.note("the index was a commit behind");
    return Optional.empty();
  }

  /** Without its log the database falls back, or is refused; the answers go on. */
  static Optional<String> withoutWal(StorageSurface surface, Left left) throws IOException {
    World world = surface.fresh();
    try (Child child = start(world)) {
      world.withMore("kept", 3);
      left.require(child.run("", "kb", "sync").status() == 0, "the sync failed");
    }
    boolean wal = Files.deleteIfExists(world.data().resolve("docket.db-wal"));
    left.note(wal ? "the log was there and was deleted" : "there was no log to delete");
    try (OpenDocket docket = world.open()) {
      surface.checkAlive(docket.run(new byte[0], "ask", "--json", surface.question()), left);
    }
    return Optional.empty();
  }
}
