package docket.hostile;

import docket.OpenDocket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders of a Docket.
 *
 * @param home the launcher's folder
 * @param knowledge the knowledge folder
 * @param secrets the values of the fixture that are given to it as settings
 */
record World(Path home, Path knowledge, Map<String, String> secrets) {
  /** A day on which all files of the folders are older than a few seconds. */
  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-25T12:00:00Z"));

  /** What points from a passage to sources and conflicts that are not taken over. */
  private static final Pattern POINTERS = Pattern.compile(" (?:also|conflict)=[^ }]+");

  static final Path SHIPPED = Path.of("knowledge").toAbsolutePath();

  /** An empty one in a folder of its own. */
  static World in(Path home, Map<String, String> secrets) throws IOException {
    Path knowledge = home.resolve("knowledge");
    Files.createDirectories(knowledge.resolve("sources"));
    return new World(home, knowledge, secrets);
  }

  Path data() {
    return home.resolve("data");
  }

  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("DOCKET_DATA", data().toString());
    environment.put("DOCKET_KNOWLEDGE", knowledge.toString());
    if (secrets.containsKey("bot_token")) {
      environment.put("DISCORD_TOKEN", secrets.get("bot_token"));
    }
    if (secrets.containsKey("model_key")) {
      environment.put("DOCKET_MODEL_KEY", secrets.get("model_key"));
    }
    return environment;
  }

  OpenDocket open() {
    return OpenDocket.open(environment(), home, CLOCK);
  }

  /** Writes a source of the file of cases. */
  World with(HostileFile.Source source) throws IOException {
    String id = idOf(source.id());
    Files.writeString(
        knowledge.resolve("sources").resolve(id + ".md"),
        page(id, source.tier(), source.language(), source.url(), source.text()));
    return this;
  }

  /** An id as the knowledge folder allows it. */
  static String idOf(String name) {
    String plain =
        name.toLowerCase(java.util.Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return plain.isEmpty() ? "source" : plain;
  }

  /** The text of a file with one source. */
  static String page(String id, String tier, String language, String url, String text) {
    return """
        ---
        id: %s
        title: 'Page %s'
        publisher: 'Publisher of %s'
        tier: %s
        language: %s
        published: '2024-06-20'
        verified: null
        url: '%s'
        text: full
        ---

        {#1}
        %s
        """
        .formatted(id, id, id, tier, language, url.replace("'", "''"), text.strip());
  }

  /** Takes sources of the shipped knowledge over. */
  World withShipped(String... ids) throws IOException {
    for (String id : ids) {
      String name = "sources/" + id + ".md";
      String text = Files.readString(SHIPPED.resolve(name));
      Files.writeString(knowledge.resolve(name), POINTERS.matcher(text).replaceAll(""));
    }
    return this;
  }

  /** Writes further sources, of which the text does not matter. */
  List<String> withMore(String stem, int count) throws IOException {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String id = stem + "-" + i;
      Files.writeString(
          knowledge.resolve("sources").resolve(id + ".md"),
          page(id, "news", "en", "https://www.example.org/" + id, "A sentence of " + id + "."));
      ids.add(id);
    }
    return ids;
  }

  /** The same in another folder, with all data; the space set aside is not copied. */
  World copy(Path to) throws IOException {
    Files.createDirectories(to);
    copy(knowledge, to.resolve("knowledge"));
    World copy = new World(to, to.resolve("knowledge"), secrets);
    copyData(data(), copy.data());
    return copy;
  }

  /** Copies a data folder without the space that is set aside in it. */
  static void copyData(Path from, Path to) throws IOException {
    copy(from, to);
    Files.deleteIfExists(to.resolve("reserve"));
    Files.createFile(to.resolve("reserve"));
  }

  /** Copies a folder with all that is in it. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  /** Removes a folder with all that is in it, without following a link. */
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
