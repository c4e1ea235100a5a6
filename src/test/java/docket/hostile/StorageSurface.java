package docket.hostile;

import docket.OpenDocket;
import docket.OpenDocket.Printed;
import docket.source.Knowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Disks, databases and indexes in a bad state. Each scenario starts from a copy of sound data, and
 * is followed by a start on what is left of it.
 */
final class StorageSurface implements Surface {
  private final HostileFile file;
  private final World sound;
  private final Knowledge knowledge;
  private final Reply control;
  private final Judge judge;
  private int copies;

  /**
   * @param sound holds sources that answer the control question
   */
  StorageSurface(HostileFile file, World sound) {
    this.file = file;
    this.sound = sound;
    this.judge = new Judge(file.secrets().values());
    try (OpenDocket docket = sound.open()) {
      this.knowledge = docket.contents().knowledge();
      this.control = reply(docket.run(new byte[0], "ask", "--json", file.control()));
    }
    if (!control.answers()) {
      throw new MalformedException("the control question is not answered: " + control.kind());
    }
  }

  Reply reply(Printed printed) {
    return Reply.parse(printed.out().lines().findFirst().orElse("{}"), knowledge);
  }

  String question() {
    return file.control();
  }

  /** Another copy of the sound data. */
  World fresh() throws IOException {
    return sound.copy(sound.home().resolveSibling("copy" + copies++));
  }

  /** What a scenario leaves behind. */
  static final class Left {
    private final List<String> notes = new ArrayList<>();
    private final Map<String, String> state = new HashMap<>();
    private final StringBuilder outgoing = new StringBuilder();
    private final StringBuilder log = new StringBuilder();
    private final Set<String> faults = new java.util.LinkedHashSet<>();

    /** Something that the reader of the line should know. */
    void note(String note) {
      notes.add(note);
    }

    /** Enters what a command said. */
    Printed said(Printed printed) {
      outgoing.append(printed.all()).append('\n');
      log.append(printed.log());
      return printed;
    }

    /** Enters the result of a check; a fault stays. */
    void check(String name, String fault) {
      state.merge(name, fault, (old, now) -> old.isEmpty() ? now : old);
    }

    /** Something else that is not as it must be. */
    void require(boolean holds, String what) {
      if (!holds) {
        faults.add(what);
      }
    }
  }

  @Override
  public Outcome run(HostileCase given) throws IOException {
    String script = given.script().stream().map(String::valueOf).collect(Collectors.joining("; "));
    Scenario scenario = Scenario.of(script);
    if (scenario instanceof Scenario.Waits(String why)) {
      return new Outcome.NotYet(why);
    }
    Left left = new Left();
    long start = System.nanoTime();
    Optional<String> missing = ((Scenario.Runs) scenario).steps().run(this, left);
    if (missing.isPresent()) {
      return new Outcome.NotYet(missing.get());
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    Set<Verdict> verdicts =
        left.faults.isEmpty() ? EnumSet.of(Verdict.SURVIVE) : EnumSet.noneOf(Verdict.class);
    left.notes.addAll(left.faults);
    return judge.judge(
        given,
        new Seen(
            verdicts,
            String.join(", ", left.notes),
            left.outgoing.toString(),
            left.log.toString(),
            "",
            List.of(),
            List.of(),
            Optional.of(millis),
            left.state));
  }

  /** Whether the control question is answered as on sound data, and says nothing wrong. */
  void checkAlive(Printed printed, Left left) {
    Reply reply = reply(left.said(printed));
    left.check(
        "alive",
        reply.answers() && reply.lead().equals(control.lead())
            ? String.join("; ", reply.citationFaults())
            : "the control question gets another answer: " + reply.kind() + printed.err().strip());
  }

  /**
   * Starts on what is left and checks it all.
   *
   * @param acknowledged sources that were stored for certain
   */
  void checkAfter(World world, List<String> acknowledged, Left left) throws IOException {
    try (OpenDocket docket = world.open()) {
      checkAlive(docket.run(new byte[0], "ask", "--json", file.control()), left);
      Set<String> ids =
          docket.contents().knowledge().sources().stream()
              .map(source -> source.id().value())
              .collect(Collectors.toSet());
      boolean all =
          ids.containsAll(acknowledged)
              && docket.contents().knowledge().sources().containsAll(knowledge.sources());
      left.check("no_lost", all ? "" : "a stored source is missing");
      left.check("store_same", all ? "" : "a source has changed");
      left.require(docket.degraded().isEmpty(), "degraded: " + docket.degraded().orElse(""));
    }
    left.check("index_eq_db", indexFault(world));
  }

  /** Compares the index with one that is built anew of the same database. */
  private String indexFault(World world) throws IOException {
    Set<String> now = Ruin.indexed(world);
    Path copy = sound.home().resolveSibling("rebuilt" + copies++);
    World rebuilt = new World(copy, world.knowledge(), world.secrets());
    World.copyData(world.data(), rebuilt.data());
    Ruin.deleteIndex(rebuilt);
    try (OpenDocket docket = rebuilt.open()) {
      docket.corpus();
    }
    return now.equals(Ruin.indexed(rebuilt))
        ? ""
        : "the index does not hold what the database holds";
  }

  @Override
  public void close() {
    // Every scenario closes what it opens.
  }
}
