package docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.console.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthChecksTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-02-01T12:00:00Z"));

  private static final String SOURCE =
      """
      ---
      id: rule
      title: 'The rule'
      publisher: 'Bureau of Tests'
      tier: official
      language: en
      published: '2024-06-20'
      verified: null
      url: 'https://example.org/rule'
      text: summary
      ---

      ## Heading

      {#1}
      Resale is prohibited.
      """;

  private final Map<String, String> environment = new TreeMap<>();
  private final List<Docket> opened = new ArrayList<>();
  @TempDir private Path home;

  @BeforeEach
  void writeKnowledge() throws IOException {
    write("knowledge/sources/rule.md", SOURCE);
  }

  @AfterEach
  void close() {
    opened.forEach(Docket::close);
  }

  @Test
  void of_looksAtEachThingOnce() throws Exception {
    List<String> names = HealthChecks.of(docket()).stream().map(Check::name).toList();
    assertEquals(
        List.of(
            "settings",
            "knowledge folder",
            "database",
            "index",
            "disk",
            "language model",
            "Discord token"),
        names);
  }

  @Test
  void settings_passOnceTheyAreRead() throws Exception {
    passed("settings");
  }

  @Test
  void knowledgeFolder_countsItsSources() throws Exception {
    assertEquals("1 sources", passed("knowledge folder").found());
  }

  @Test
  void knowledgeFolder_failsWhenThereIsNone() throws Exception {
    environment.put("DOCKET_KNOWLEDGE", "elsewhere");
    assertEquals(
        "Set DOCKET_KNOWLEDGE to the knowledge folder.", failed("knowledge folder").remedy());
  }

  @Test
  void knowledgeFolder_failsWhenAFileHasAProblem() throws Exception {
    write("knowledge/sources/rule.md", SOURCE.replace("tier: official", "tier: royal"));
    assertEquals("See them with: docket kb check", failed("knowledge folder").remedy());
  }

  @Test
  void database_passesWhenItIsSound() throws Exception {
    passed("database");
  }

  @Test
  void database_failsWhenTheFileIsNone() throws Exception {
    write("data/docket.db", "this is no database. ".repeat(100));
    failed("database");
  }

  @Test
  void index_namesTheRevisionThatItIsAt() throws Exception {
    assertTrue(passed("index").found().startsWith("at revision 1,"));
  }

  @Test
  void index_failsWhenAnswersComeFromTheFolderAlone() throws Exception {
    write("data/docket.db", "this is no database. ".repeat(100));
    failed("index");
  }

  @Test
  void disk_passesWhenTheDataFolderIsNotThereYet() throws Exception {
    environment.put("DOCKET_DATA", "not/yet/there");
    passed("disk");
  }

  @Test
  void languageModel_isSkippedWhenNoneIsSet() throws Exception {
    assertInstanceOf(Check.Result.Skipped.class, result("language model"));
  }

  @Test
  void languageModel_failsWhenOneIsSet() throws Exception {
    environment.put("DOCKET_MODEL", "ollama/small");
    assertEquals("Set DOCKET_MODEL=none.", failed("language model").remedy());
  }

  @Test
  void discordToken_isSkippedWhenNoneIsSet() throws Exception {
    assertInstanceOf(Check.Result.Skipped.class, result("Discord token"));
  }

  @Test
  void discordToken_passesWithoutBeingShown() throws Exception {
    environment.put("DISCORD_TOKEN", "not-to-be-shown");
    assertEquals("set", passed("Discord token").found());
  }

  private void write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Docket docket() throws Exception {
    Docket docket = new Docket(Settings.read(environment, home), CLOCK, line -> {});
    opened.add(docket);
    return docket;
  }

  private Check.Result result(String name) throws Exception {
    return HealthChecks.of(docket()).stream()
        .filter(check -> check.name().equals(name))
        .findFirst()
        .orElseThrow()
        .run();
  }

  private Check.Result.Passed passed(String name) throws Exception {
    return assertInstanceOf(Check.Result.Passed.class, result(name));
  }

  private Check.Result.Failed failed(String name) throws Exception {
    return assertInstanceOf(Check.Result.Failed.class, result(name));
  }
}
