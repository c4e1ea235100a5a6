package docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the repository as a whole. */
class ConventionsTest {
  private static final int MAX_LINES = 300;
  private static final int USUAL_LINES = 200;
  private static final double USUAL_SHARE = 0.9;

  private static final Set<String> TOP_LEVEL =
      Set.of(
          ".ci",
          ".editorconfig",
          ".env.example",
          ".git",
          ".gitattributes",
          ".gitignore",
          "LICENSE",
          "README.md",
          "docket",
          "knowledge",
          "pom.xml",
          "prompts",
          "src");

  // The words are put together here, so that this file does not hold them.
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b");
  private static final Pattern OWN_PLACE =
      Pattern.compile("(^|[^A-Za-z0-9.])/(work|farm|root|ho" + "me|Users)/");
  private static final Pattern REGISTRY =
      Pattern.compile(
          "(?i)(repo1?\\.ma"
              + "ven|son"
              + "atype\\.org|jit"
              + "pack\\.io|npm"
              + "js\\.org|py"
              + "pi\\.org|python"
              + "hosted|crates\\"
              + ".io|pkg\\.github"
              + "\\.com)");
  private static final Pattern IDLE =
      Pattern.compile("Thread\\s*\\.\\s*sle" + "ep|TimeUnit\\.\\w+\\.sle" + "ep|@Dis" + "abled\\b");

  @Test
  void code_keepsToTheConventions() throws Exception {
    Map<String, String> sources = texts("src/main/java", ".java");
    assertTrue(sources.size() > 40, "only " + sources.size() + " files");
    assertEquals("", String.join("\n", CodeConventions.complaints(sources)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src/test/java"})
  void files_areShort(String folder) throws Exception {
    Map<String, Long> lines = new TreeMap<>();
    texts(folder, ".java").forEach((name, text) -> lines.put(name, text.lines().count()));
    lines.values().removeIf(count -> count <= USUAL_LINES);
    long all = texts(folder, ".java").size();
    assertTrue(all > 10, "only " + all + " files");
    assertEquals(
        Map.of(),
        lines.entrySet().stream()
            .filter(each -> each.getValue() > MAX_LINES)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    assertTrue(lines.size() <= all * (1 - USUAL_SHARE), () -> "long files: " + lines);
  }

  @Test
  void packages_sayWhatTheyAreForAndHaveNoNulls() throws Exception {
    Set<String> folders = new TreeSet<>();
    texts("src/main/java", ".java").keySet().forEach(name -> folders.add(parent(name)));
    List<String> bare = new ArrayList<>();
    for (String folder : folders) {
      Path info = Path.of(folder, "package-info.java");
      String text = Files.exists(info) ? Files.readString(info) : "";
      if (!text.startsWith("/**") || !text.contains("\n@NullMarked\npackage ")) {
        bare.add(folder);
      }
    }
    assertTrue(folders.size() > 5, folders::toString);
    assertEquals(List.of(), bare);
  }

  @Test
  void texts_holdNothingUnfinishedNorOfOneMachine() throws Exception {
    Map<String, String> texts = texts("src/main", "");
    texts.putAll(texts("src/test/java", ""));
    texts.putAll(texts(".ci", ""));
    for (Path file : topLevelFiles()) {
      texts.put(file.toString(), Files.readString(file));
    }
    assertTrue(texts.containsKey("pom.xml") && texts.containsKey("docket"), "files are missing");
    assertEquals("", String.join("\n", found(texts, UNFINISHED)));
    assertEquals("", String.join("\n", found(texts, OWN_PLACE)));
    assertEquals("", String.join("\n", found(texts, REGISTRY)));
  }

  @Test
  void tests_neitherSleepNorAreSwitchedOff() throws Exception {
    assertEquals("", String.join("\n", found(texts("src/test/java", ".java"), IDLE)));
  }

  @Test
  void topLevel_holdsOnlyWhatBelongsThere() throws Exception {
    Set<String> ignored =
        Files.readAllLines(Path.of(".gitignore")).stream()
            .map(line -> line.replace("/", ""))
            .collect(Collectors.toSet());
    try (Stream<Path> entries = Files.list(Path.of(""))) {
      List<String> strange =
          entries
              .map(Path::toString)
              .filter(name -> !TOP_LEVEL.contains(name) && !ignored.contains(name))
              .filter(name -> !name.endsWith(".iml"))
              .toList();
      assertEquals(List.of(), strange);
    }
  }

  @Test
  void patterns_findWhatTheyAreMeantFor() {
    Map<String, String> texts =
        Map.of(
            "a", "x\n// TO" + "DO later",
            "b", "Path.of(\"/ho" + "me/somebody/x\")",
            "c", "https://repo1.ma" + "ven.org/x",
            "d", "Thread.sle" + "ep(1);");
    assertEquals(List.of("a:2"), found(texts, UNFINISHED));
    assertEquals(List.of("b:1"), found(texts, OWN_PLACE));
    assertEquals(List.of("c:1"), found(texts, REGISTRY));
    assertEquals(List.of("d:1"), found(texts, IDLE));
  }

  /** Places as {@code file:line}. */
  private static List<String> found(Map<String, String> texts, Pattern pattern) {
    List<String> places = new ArrayList<>();
    texts.forEach(
        (name, text) -> {
          List<String> lines = text.lines().toList();
          for (int i = 0; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i)).find()) {
              places.add(name + ":" + (i + 1));
            }
          }
        });
    return places;
  }

  private static Map<String, String> texts(String folder, String ending) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.toString().endsWith(ending)) {
          // Pictures and fonts are no UTF-8, and that is no fault.
          String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          texts.put(file.toString().replace('\\', '/'), text);
        }
      }
    }
    return texts;
  }

  private static List<Path> topLevelFiles() throws IOException {
    try (Stream<Path> entries = Files.list(Path.of(""))) {
      return entries
          .filter(file -> Files.isRegularFile(file) && TOP_LEVEL.contains(file.toString()))
          .filter(file -> !Set.of("LICENSE", ".git").contains(file.toString()))
          .toList();
    }
  }

  private static String parent(String name) {
    return name.substring(0, name.lastIndexOf('/'));
  }
}
