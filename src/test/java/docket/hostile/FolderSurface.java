package docket.hostile;

import docket.OpenDocket;
import docket.OpenDocket.Printed;
import docket.knowledge.Contents;
import docket.source.Source;
import docket.store.Audit;
import docket.store.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files and links in the knowledge folder, which is then checked and brought in. */
final class FolderSurface implements Surface {
  private static final Pattern CODE = Pattern.compile("\\(([a-z_]+\\.[a-z_]+)\\)$");
  private static final int MOST_AUDITED = 1_000;

  private final HostileFile file;
  private final World world;
  private final OpenDocket docket;
  private final Judge judge;
  private final String control;

  /**
   * @param world holds sources of which a control question can be asked
   */
  FolderSurface(HostileFile file, World world) {
    this.file = file;
    this.world = world;
    this.docket = world.open();
    this.judge = new Judge(file.secrets().values());
    this.control = answer();
  }

  @Override
  public Outcome run(HostileCase given) throws IOException {
    Contents before = docket.contents();
    long audited = audited();
    Placing placing = Placing.of(given, world);
    Optional<String> missing = placing.place();
    if (missing.isPresent()) {
      return new Outcome.NotYet(missing.get());
    }
    try {
      long start = System.nanoTime();
      Checked checked = check(placing);
      long millis = (System.nanoTime() - start) / 1_000_000;
      return judge.judge(given, seen(given, placing, checked, before, audited, millis));
    } finally {
      placing.remove();
      docket.run(new byte[0], "kb", "sync");
    }
  }

  /** What checking and bringing in said. */
  private record Checked(Printed check, Printed sync) {
    String all() {
      return check.all() + "\n" + sync.all();
    }
  }

  /** In this process, or in one that has only the rights of an owner. */
  private Checked check(Placing placing) throws IOException {
    if (!placing.needsOrdinaryRights()) {
      return new Checked(
          docket.run(new byte[0], "kb", "check"), docket.run(new byte[0], "kb", "sync"));
    }
    try (Child child =
        Child.start(Rights.ordinary(), List.of(), world.environment(), world.home())) {
      return new Checked(child.run("", "kb", "check"), child.run("", "kb", "sync"));
    }
  }

  private Seen seen(
      HostileCase given,
      Placing placing,
      Checked checked,
      Contents before,
      long audited,
      long millis) {
    List<String> codes = codes(checked.check().out(), placing.name());
    List<Source> now = docket.contents().knowledge().sources();
    List<Source> old = before.knowledge().sources();
    boolean added = now.size() == old.size() + 1;
    Map<String, String> state = new HashMap<>();
    state.put(
        "store_same",
        now.containsAll(old) && (now.size() == old.size() || added) ? "" : "sources changed");
    state.put("audited", audits(audited));
    state.put("alive", answer().equals(control) ? "" : "the control question gets another answer");
    Set<Verdict> verdicts = EnumSet.of(Verdict.SURVIVE);
    if (!codes.isEmpty() && now.equals(old) && checked.sync().status() == 1) {
      verdicts.add(Verdict.BLOCK);
    }
    if (codes.isEmpty() && added) {
      verdicts.addAll(List.of(Verdict.ACCEPT, Verdict.SANITISE));
    }
    return new Seen(
        verdicts,
        "%s, %d of %d sources"
            .formatted(codes.isEmpty() ? "no fault" : codes, now.size(), old.size()),
        checked.all(),
        checked.check().log() + checked.sync().log(),
        given.text(),
        List.of(),
        codes,
        Optional.of(millis),
        state);
  }

  /** The codes of the faults that a file or what lies in it has. */
  private static List<String> codes(String out, String name) {
    List<String> codes = new ArrayList<>();
    for (String line : out.lines().toList()) {
      Matcher code = CODE.matcher(line);
      if (line.startsWith(name) && !line.contains("warning: ") && code.find()) {
        codes.add(code.group(1));
      }
    }
    return codes;
  }

  private long audited() {
    return entries().stream().mapToLong(Audit.Entry::number).max().orElse(0);
  }

  private List<Audit.Entry> entries() {
    return docket.store().read(session -> session.audit().latest(Scope.NO_SERVER, MOST_AUDITED));
  }

  /** One row for what was done, with who, what and what came of it, and no secret. */
  private String audits(long before) {
    List<Audit.Entry> fresh = entries().stream().filter(row -> row.number() > before).toList();
    if (fresh.size() != 1) {
      return "%d audit rows, not 1".formatted(fresh.size());
    }
    Audit.Entry row = fresh.getFirst();
    if (row.actor().isBlank() || row.action().isBlank() || row.detail().isBlank()) {
      return "an audit row that leaves something out: " + row;
    }
    return String.join(" ", TextChecks.leaks(row.toString(), file.secrets().values()));
  }

  private String answer() {
    String out = docket.run(new byte[0], "ask", "--json", file.control()).out();
    Reply reply = Reply.parse(out, docket.contents().knowledge());
    return reply.answers() ? "answered" : reply.kind();
  }

  @Override
  public void close() {
    docket.close();
  }

  /** Whether there is a folder entry, a link included. */
  static boolean exists(Path path) {
    return Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS);
  }
}
