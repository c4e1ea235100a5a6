package docket.hostile;

import docket.OpenDocket;
import docket.OpenDocket.Printed;
import docket.hostile.StorageSurface.Left;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Disks that take nothing, and a database that somebody else holds. */
final class Disks {
  /** Enough that something is added at all, little enough to be filled at once. */
  private static final int MEGABYTES = 280;

  private static final long PATIENCE_MILLIS = 15_000;

  private Disks() {}

  private static Printed ask(Child child, StorageSurface surface) throws IOException {
    return child.run("", "ask", "--json", surface.question());
  }

  /** Filled to the brim: answers go on, adding is refused; with room again, all is well. */
  static Optional<String> full(StorageSurface surface, Left left) throws IOException {
    World world = surface.fresh();
    Optional<String> missing = Rights.missingMounts(world.data());
    if (missing.isPresent()) {
      return missing;
    }
    Path content = world.home().resolve("content");
    World.copyData(world.data(), content);
    World after = new World(world.home().resolve("after"), world.knowledge(), world.secrets());
    try (Child child =
        Child.start(
            Rights.smallDisk(world.data(), MEGABYTES, content),
            List.of(),
            world.environment(),
            world.home())) {
      surface.checkAlive(ask(child, surface), left);
      Path filler = world.data().resolve("filler");
      long bytes = child.fill(filler);
      List<String> added = world.withMore("late", 3);
      Printed refused = left.said(child.run("", "kb", "sync"));
      left.require(refused.status() == 1, "the sync ended with " + refused.status());
      left.require(
          refused.err().toLowerCase(Locale.ROOT).matches("(?s).*(free|full|room).*"),
          "no word on the full disk: " + refused.err());
      surface.checkAlive(ask(child, surface), left);
      child.free(filler);
      left.require(child.run("", "kb", "sync").status() == 0, "no sync with room again");
      surface.checkAlive(ask(child, surface), left);
      World.copyData(Path.of("/proc/" + child.pid() + "/root" + world.data()), after.data());
      left.note("full after %d MB, refused; taken in with room again".formatted(bytes >> 20));
      child.kill();
      surface.checkAfter(after, added, left);
    }
    return Optional.empty();
  }

  /** Read-only: answers go on, writing says so. */
  static Optional<String> readOnly(StorageSurface surface, Left left) throws IOException {
    World world = surface.fresh();
    Optional<String> missing = Rights.missingMounts(world.data());
    if (missing.isPresent()) {
      return missing;
    }
    world.withMore("late", 3);
    try (Child child =
        Child.start(Rights.readOnly(world.data()), List.of(), world.environment(), world.home())) {
      surface.checkAlive(ask(child, surface), left);
      Printed refused = left.said(child.run("", "kb", "sync"));
      left.require(refused.status() == 1, "the sync ended with " + refused.status());
      left.require(!refused.err().isBlank(), "no word on the read-only disk");
      surface.checkAlive(ask(child, surface), left);
      left.note("answers go on; sync: " + refused.err().lines().findFirst().orElse(""));
    }
    return Optional.empty();
  }

  /** Held by another process: an answer comes, a change waits and then says what to do. */
  static Optional<String> locked(StorageSurface surface, Left left) throws IOException {
    World world = surface.fresh();
    List<String> added;
    try (OpenDocket docket = world.open();
        Child child = Child.start(List.of(), List.of(), world.environment(), world.home())) {
      String[] asked = {"ask", "--json", surface.question()};
      surface.checkAlive(docket.run(new byte[0], asked), left);
      surface.checkAlive(ask(child, surface), left);
      added = world.withMore("late", 3);
      try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + Ruin.database(world));
          Statement statement = other.createStatement()) {
        statement.executeUpdate("begin immediate");
        long start = System.nanoTime();
        child.order("kb", "sync");
        surface.checkAlive(docket.run(new byte[0], asked), left);
        Printed refused = left.said(child.reply());
        long millis = (System.nanoTime() - start) / 1_000_000;
        left.require(refused.status() == 1, "the sync ended with " + refused.status());
        left.require(millis < PATIENCE_MILLIS, "the sync waited %d ms".formatted(millis));
        statement.executeUpdate("rollback");
        left.note("waited %d ms, then said so".formatted(millis));
      } catch (SQLException e) {
        throw new IOException(e);
      }
      left.require(child.run("", "kb", "sync").status() == 0, "no sync afterwards");
    }
    surface.checkAfter(world, added, left);
    return Optional.empty();
  }
}
