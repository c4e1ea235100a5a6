package docket.hostile;

import docket.OpenDocket;
import docket.hostile.StorageSurface.Left;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Files that something has damaged between two starts. */
final class Damages {
  private static final long SEED = 20240720;
  private static final int MOST_TRIES = 10;

  private Damages() {}

  /** One bit of the index. */
  static Optional<String> flips(StorageSurface surface, Left left, int wanted) throws IOException {
    Random random = new Random(SEED);
    int tries = Scenario.tries(wanted, MOST_TRIES, left);
    for (int i = 0; i < tries; i++) {
      World world = surface.fresh();
      Ruin.flipBit(Ruin.indexFiles(world), random);
      surface.checkAfter(world, List.of(), left);
      World.remove(world.home());
    }
    return Optional.empty();
  }

  static Optional<String> noIndex(StorageSurface surface, Left left) throws IOException {
    World world = surface.fresh();
    Ruin.deleteIndex(world);
    surface.checkAfter(world, List.of(), left);
    left.note("built anew");
    return Optional.empty();
  }

  static Optional<String> shortIndex(StorageSurface surface, Left left) throws IOException {
    World world = surface.fresh();
    Ruin.truncateSegments(world);
    surface.checkAfter(world, List.of(), left);
    left.note("built anew");
    return Optional.empty();
  }

  static Optional<String> oldIndex(StorageSurface surface, Left left) throws IOException {
    World world = surface.fresh();
    Ruin.makeOld(world);
    surface.checkAfter(world, List.of(), left);
    left.note("built anew");
    return Optional.empty();
  }

  /** Some bytes of the database; never is a damaged text given out. */
  static Optional<String> scattered(StorageSurface surface, Left left, int wanted, int bytes)
      throws IOException {
    Random random = new Random(SEED);
    int tries = Scenario.tries(wanted, MOST_TRIES, left);
    for (int i = 0; i < tries; i++) {
      World world = surface.fresh();
      Ruin.scatter(Ruin.database(world), bytes, random);
      try (OpenDocket docket = world.open()) {
        surface.checkAlive(docket.run(new byte[0], "ask", "--json", surface.question()), left);
      }
      World.remove(world.home());
    }
    return Optional.empty();
  }

  /** A database that is none is not written over, and whoever runs it is told what to do. */
  static Optional<String> textForDatabase(StorageSurface surface, Left left) throws IOException {
    World world = surface.fresh();
    String text = "this is no database\n".repeat(2_000);
    Files.writeString(Ruin.database(world), text);
    Files.deleteIfExists(world.data().resolve("docket.db-wal"));
    try (OpenDocket docket = world.open()) {
      surface.checkAlive(docket.run(new byte[0], "ask", "--json", surface.question()), left);
      String told = left.said(docket.run(new byte[0], "doctor")).all();
      left.require(
          told.contains("restore"), "no word on restoring: " + docket.degraded().orElse(""));
    }
    left.require(Files.readString(Ruin.database(world)).equals(text), "the file was written over");
    left.note("answers from the folder");
    return Optional.empty();
  }
}
