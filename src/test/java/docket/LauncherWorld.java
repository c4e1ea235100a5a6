package docket;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder with a copy of the launcher, a few sources, and scripts in the places of Maven and Java,
 * so that a start takes milliseconds. The scripts tell what they were asked for; the tools on the
 * search path are the only ones that the launcher may need.
 */
final class LauncherWorld implements AutoCloseable {
  private static final List<String> TOOLS =
      List.of(
          "bash",
          "cat",
          "cksum",
          "find",
          "flock",
          "head",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "sort",
          "tail",
          "touch");

  private static final String JAVA =
      """
      #!/usr/bin/env bash
      for argument in "$@"; do
        case $argument in
          -XX:ArchiveClassesAtExit=*)
            echo archive >"${argument#*=}"
            exit ;;
        esac
      done
      echo "locale ${LC_ALL:-}"
      previous=
      for argument in "$@"; do
        [ "$previous" != -jar ] || echo "jar $(cat "$argument")"
        previous=$argument
      done
      printf 'argument %s\\n' "$@"
      exit 3
      """;

  /** Packs all sources into the "jar"; waits at a pipe or fails where the test asked for that. */
  private static final String MAVEN =
      """
      #!/usr/bin/env bash
      for argument in "$@"; do
        case $argument in -Dbuild.folder=*) out=${argument#*=} ;; esac
      done
      echo "$@" >>asked
      [ ! -p wait ] || cat wait
      [ ! -e after-reading ] || mv after-reading src/main/java/Late.java
      if [ -e broken ]; then
        echo "[ERROR] A.java:[1,1] this is broken"
        exit 1
      fi
      mkdir -p "$out/lib"
      cat src/main/java/*.java >"$out/docket-0.jar"
      """;

  private final Path root;
  private final Path tools;
  private final Map<String, String> environment = new TreeMap<>();

  /** What a start printed and returned. */
  record Run(int status, String out, String err) {}

  private LauncherWorld(Path root, Path tools) {
    this.root = root;
    this.tools = tools;
  }

  /** Makes the world in an empty folder; there is nothing built. */
  static LauncherWorld in(Path folder) throws IOException {
    LauncherWorld world =
        new LauncherWorld(
            folder.resolve("a place with blanks"), Files.createDirectory(folder.resolve("tools")));
    Files.createDirectories(world.root.resolve("src/main/java"));
    Files.copy(Path.of("docket"), world.root.resolve("docket"));
    world.root.resolve("docket").toFile().setExecutable(true);
    world.write("pom.xml", "<project/>\n");
    world.write("src/main/java/A.java", "one");
    world.jdk("jdk", "25.0.3");
    world.script(world.tools.resolve("mvn"), MAVEN);
    for (String tool : TOOLS) {
      Optional<Path> place =
          Stream.of("/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin")
              .map(each -> Path.of(each, tool))
              .filter(Files::isExecutable)
              .findFirst();
      if (place.isPresent()) {
        Files.createSymbolicLink(world.tools.resolve(tool), place.get());
      }
    }
    Files.createSymbolicLink(world.tools.resolve("env"), Path.of("/usr/bin/env"));
    world.environment.put("PATH", world.tools.toString());
    world.environment.put("DOCKET_JAVA_HOME", world.root.resolve("jdk").toString());
    return world;
  }

  /** Makes a JDK that only pretends. */
  void jdk(String name, String version) throws IOException {
    Files.createDirectories(root.resolve(name).resolve("bin"));
    script(root.resolve(name).resolve("bin/java"), JAVA);
    script(root.resolve(name).resolve("bin/javac"), "#!/usr/bin/env bash\n");
    write(name + "/release", "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
  }

  /** The folder of the launcher. */
  Path root() {
    return root;
  }

  /** The variables of the next start. */
  Map<String, String> environment() {
    return environment;
  }

  /** Takes a tool off the search path. */
  void without(String tool) throws IOException {
    Files.delete(tools.resolve(tool));
  }

  /** Writes a file below the root. */
  void write(String name, String text) throws IOException {
    Files.writeString(root.resolve(name), text);
  }

  /** The number of times that Maven was asked. */
  int builds() throws IOException {
    Path asked = root.resolve("asked");
    return Files.exists(asked) ? Files.readAllLines(asked).size() : 0;
  }

  /** The builds that are kept. */
  List<Path> kept() throws IOException {
    try (Stream<Path> found = Files.list(root.resolve("target/docket"))) {
      return found.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** Starts the launcher in its own folder and waits for its end. */
  Run start(String... arguments) throws Exception {
    return end(begin(root, root.resolve("docket"), arguments));
  }

  /** Starts a launcher, or a link to it, in some folder. */
  Process begin(Path folder, Path launcher, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Waits for the end of a start. */
  Run end(Process process) throws Exception {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, err);
  }

  /** Removes the links to the tools. */
  @Override
  public void close() throws IOException {
    try (Stream<Path> links = Files.list(tools)) {
      for (Path link : links.toList()) {
        Files.delete(link);
      }
    }
  }

  private void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    file.toFile().setExecutable(true);
  }
}
