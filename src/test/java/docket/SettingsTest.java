package docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.Settings.Community;
import docket.Settings.Discord;
import docket.Settings.Folders;
import docket.Settings.Model;
import docket.Settings.SecondReading;
import docket.source.Language;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir private Path temporary;
  private Path home;

  @BeforeEach
  void makeHome() throws Exception {
    home = Files.createDirectory(temporary.resolve("home of docket"));
  }

  @Test
  void read_givesTheStandards_whenNothingIsSet() throws Exception {
    assertEquals(
        new Settings(
            new Discord(Optional.empty(), Optional.empty(), Optional.empty()),
            new Model(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(20),
                1_000_000,
                SecondReading.NONE),
            new Folders(
                home, home.resolve("data"), home.resolve("knowledge"), home.resolve("prompts")),
            new Community(Language.EN, ZoneId.of("UTC"), Duration.ofDays(30))),
        Settings.read(Map.of("PATH", "somewhere", "HOME", "elsewhere"), home));
  }

  @Test
  void read_takesEachSetting() throws Exception {
    Files.writeString(
        privateFile(".env"),
        """
        DISCORD_TOKEN=aaa.bbb.ccc
        DISCORD_API_URL=http://localhost:8080/api/v10/
        DISCORD_GATEWAY_URL=ws://localhost:8081
        DOCKET_MODEL=openai/llama
        DOCKET_MODEL_KEY=kkk
        DOCKET_MODEL_URL=http://localhost:11434/v1
        DOCKET_MODEL_TIMEOUT=7
        DOCKET_MODEL_BUDGET=0
        DOCKET_VERIFY=model
        DOCKET_EMBEDDINGS=none
        DOCKET_DATA="my data/docket"
        DOCKET_KNOWLEDGE=/srv/knowledge
        DOCKET_PROMPTS=./prompts/nl
        DOCKET_LANGUAGE=nl
        DOCKET_TIME_ZONE=Europe/Amsterdam
        DOCKET_KEEP_QUESTIONS=0
        DOCKET_JAVA_HOME=/srv/jdk
        DOCKET_JAVA_OPTS=-Xmx512m -Xss1m
        DOCKET_MVN_ARGS=-o
        """);
    assertEquals(
        new Settings(
            new Discord(
                Optional.of(new Secret("aaa.bbb.ccc")),
                Optional.of(URI.create("http://localhost:8080/api/v10/")),
                Optional.of(URI.create("ws://localhost:8081"))),
            new Model(
                ModelName.parse("openai/llama"),
                Optional.of(new Secret("kkk")),
                Optional.of(URI.create("http://localhost:11434/v1")),
                Duration.ofSeconds(7),
                0,
                SecondReading.MODEL),
            new Folders(
                home,
                home.resolve("my data").resolve("docket"),
                Path.of("/srv/knowledge"),
                home.resolve("prompts").resolve("nl")),
            new Community(Language.NL, ZoneId.of("Europe/Amsterdam"), Duration.ZERO)),
        Settings.read(Map.of(), home));
  }

  /** A file that only its owner can read, as the one with the secrets has to be. */
  private Path privateFile(String name) throws Exception {
    return Files.createFile(
        home.resolve(name),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  @Test
  void read_refusesASecretInAFileThatAllUsersCanRead() throws Exception {
    Files.writeString(privateFile(".env"), "DISCORD_TOKEN=CANARY\n");
    Files.setPosixFilePermissions(
        home.resolve(".env"), PosixFilePermissions.fromString("rw-r--r--"));
    SettingsException refused =
        assertThrows(SettingsException.class, () -> Settings.read(Map.of(), home));
    assertEquals("config.secret_in_file", refused.faults().getFirst().reason().code());
    assertFalse(String.valueOf(refused.getMessage()).contains("CANARY"));
  }

  @Test
  void read_prefersTheEnvironment() throws Exception {
    Files.writeString(home.resolve(".env"), "DOCKET_LANGUAGE=de\nDOCKET_MODEL_TIMEOUT=9\n");
    Settings settings = Settings.read(Map.of("DOCKET_LANGUAGE", "fr"), home);
    assertEquals(Language.FR, settings.community().language());
    assertEquals(Duration.ofSeconds(9), settings.model().timeout());
  }

  @Test
  void read_countsABlankValueAsNotSet() throws Exception {
    Files.writeString(home.resolve(".env"), "DOCKET_LANGUAGE=de\nDOCKET_DATA=\n");
    Settings settings = Settings.read(Map.of("DOCKET_LANGUAGE", " "), home);
    assertEquals(Language.DE, settings.community().language());
    assertEquals(home.resolve("data"), settings.folders().data());
  }

  @Test
  void read_takesAValueFromTheFileThatIsNamed() throws Exception {
    Files.writeString(home.resolve("token"), "aaa.bbb.ccc\r\n");
    Settings settings = Settings.read(Map.of("DISCORD_TOKEN_FILE", "token"), home);
    assertEquals(Optional.of(new Secret("aaa.bbb.ccc")), settings.discord().token());
  }

  @Test
  void read_prefersTheEnvironmentsValue_overTheFilesFile() throws Exception {
    Files.writeString(home.resolve(".env"), "DISCORD_TOKEN_FILE=missing\n");
    Settings settings = Settings.read(Map.of("DISCORD_TOKEN", "aaa.bbb.ccc"), home);
    assertEquals("aaa.bbb.ccc", settings.discord().requiredToken().value());
  }

  @Test
  void read_namesAllFaultsAtOnce() throws Exception {
    Files.writeString(
        home.resolve(".env"),
        """
        DOCKET_MODLE=none
        half a line
        DOCKET_LANGUAGE=xx
        DOCKET_MODEL=gemini/flash
        """);
    SettingsException refused =
        assertThrows(
            SettingsException.class,
            () ->
                Settings.read(
                    Map.of("DOCKET_TIME_ZONE", "America/New_Yrok", "DISCORD_TOKN", "aaa"), home));
    assertEquals(
        List.of(
            ".env line 2: there is no \"=\"; write KEY=value, or # before a comment.",
            "DOCKET_MODLE (.env line 1) is not a setting; did you mean DOCKET_MODEL?",
            "DISCORD_TOKN (environment) is not a setting; did you mean DISCORD_TOKEN?",
            "DOCKET_MODEL_KEY is missing; gemini does not answer without one.",
            "DOCKET_LANGUAGE (.env line 3) is \"xx\"; write one of en, nl, de, fr, es, ru.",
            "DOCKET_TIME_ZONE (environment) is \"America/New_Yrok\", which is no time zone; did you"
                + " mean America/New_York?"),
        refused.faults().stream().map(SettingFault::sentence).toList());
    assertEquals(6, String.valueOf(refused.getMessage()).lines().count());
  }

  @Test
  void toString_hidesSecrets() throws Exception {
    Map<String, String> given =
        Map.of("DISCORD_TOKEN", "CANARY-7f3a", "DOCKET_MODEL_KEY", "CANARY-91bc");
    assertFalse(Settings.read(given, home).toString().contains("CANARY"));
  }

  @Test
  void requiredToken_saysHowToGiveOne_whenThereIsNone() throws Exception {
    Discord discord = Settings.read(Map.of(), home).discord();
    SettingsException refused =
        assertThrows(SettingsException.class, () -> discord.requiredToken());
    assertEquals("config.missing", refused.faults().getFirst().reason().code());
    assertTrue(String.valueOf(refused.getMessage()).contains("DISCORD_TOKEN_FILE"));
  }
}
