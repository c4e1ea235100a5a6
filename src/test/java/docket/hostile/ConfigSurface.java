package docket.hostile;

import docket.OpenDocket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settings from the environment and {@code .env}; and YAML of the knowledge folder, which the cases
 * count among them.
 */
final class ConfigSurface implements Surface {
  private static final Pattern CODE = Pattern.compile("\\(([a-z_]+\\.[a-z_]+)\\)$");
  private static final Pattern YAML = Pattern.compile("(?is)^yaml:\\s*(.*)$");
  private static final String LIST = "glossary.yaml";

  private final World world;
  private final OpenDocket docket;
  private final Judge judge;
  private int homes;

  /**
   * @param world holds sources and no list
   */
  ConfigSurface(HostileFile file, World world) {
    this.world = world;
    this.docket = world.open();
    this.judge = new Judge(file.secrets().values());
    docket.run(new byte[0], "kb", "check");
  }

  @Override
  public Outcome run(HostileCase given) throws IOException {
    String words = given.text();
    Matcher yaml = YAML.matcher(words);
    if (yaml.matches()) {
      return list(given, yaml.group(1));
    }
    // Only a document of some kind is made by a generator or has lines.
    return given.input().filter(form -> form instanceof Map).isPresent()
        ? list(given, words)
        : settings(given, words);
  }

  private Outcome list(HostileCase given, String yaml) throws IOException {
    Path list = world.knowledge().resolve(LIST);
    Files.writeString(list, yaml);
    try {
      long start = System.nanoTime();
      OpenDocket.Printed printed = docket.run(new byte[0], "kb", "check");
      long millis = (System.nanoTime() - start) / 1_000_000;
      List<String> codes =
          printed
              .out()
              .lines()
              .filter(line -> line.startsWith(LIST))
              .map(CODE::matcher)
              .filter(Matcher::find)
              .map(code -> code.group(1))
              .toList();
      return judge.judge(
          given, seen(codes, printed.all(), printed.log(), yaml, Optional.of(millis)));
    } finally {
      Files.delete(list);
    }
  }

  private Outcome settings(HostileCase given, String words) throws IOException {
    Path home = Files.createDirectories(world.home().resolve("home" + homes++));
    ConfigWords read = ConfigWords.read(words, sound());
    if (!read.file().isEmpty()) {
      Files.writeString(home.resolve(".env"), read.file());
    }
    long start = System.nanoTime();
    List<String> faults = OpenDocket.settingFaults(read.environment(), home, read.token());
    long millis = (System.nanoTime() - start) / 1_000_000;
    List<String> codes =
        faults.stream().map(fault -> fault.substring(0, fault.indexOf(' '))).toList();
    String sentences = String.join("\n", faults);
    return judge.judge(given, seen(codes, sentences, sentences, "", Optional.of(millis)));
  }

  /** Sound settings with secrets in them. */
  private Map<String, String> sound() {
    Map<String, String> sound = world.environment();
    sound.keySet().removeIf(key -> key.toUpperCase(Locale.ROOT).startsWith("DOCKET_DATA"));
    sound.remove("DOCKET_KNOWLEDGE");
    sound.putIfAbsent("DISCORD_TOKEN", "sound.token");
    return sound;
  }

  private static Seen seen(
      List<String> codes, String out, String log, String payload, Optional<Long> millis) {
    Set<Verdict> verdicts =
        codes.isEmpty()
            ? EnumSet.of(Verdict.ACCEPT, Verdict.SANITISE, Verdict.SURVIVE)
            : EnumSet.of(Verdict.BLOCK, Verdict.REFUSE, Verdict.SURVIVE);
    String happened = codes.isEmpty() ? "taken" : codes + " " + out.lines().findFirst().orElse("");
    return new Seen(verdicts, happened, out, log, payload, List.of(), codes, millis, Map.of());
  }

  @Override
  public void close() {
    docket.close();
  }
}
