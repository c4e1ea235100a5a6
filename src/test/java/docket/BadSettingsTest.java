package docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that must be refused, each with one sentence that helps. */
class BadSettingsTest {
  @TempDir private Path home;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DOCKET_DATA|/data/k.db?enable_load_extension=true",
        "DOCKET_DATA|/data/../../etc/x",
        "DOCKET_DATA|..",
        "DOCKET_DATA|a\\..\\b",
        "DOCKET_DATA|~/docket",
        "DOCKET_DATA|/",
        "DOCKET_DATA|.",
        "DOCKET_DATA|knowledge",
        "DOCKET_DATA|knowledge/data",
        "DOCKET_DATA|prompts",
        "DOCKET_KNOWLEDGE|data/knowledge",
        "DOCKET_KNOWLEDGE|know\u202Eledge",
        "DOCKET_PROMPTS|pro?mpts",
        "DOCKET_MODEL_URL|http://169.254.169.254/",
        "DOCKET_MODEL_URL|models.example.com",
        "DOCKET_TIME_ZONE|America/New_Yrok",
        "DOCKET_TIME_ZONE|+25:00",
        "DOCKET_TIME_ZONE|Nowhere",
        "DOCKET_LANGUAGE|EN",
        "DOCKET_LANGUAGE|it",
        "DOCKET_MODEL|gpt-5",
        "DOCKET_MODEL|None",
        "DOCKET_MODEL_TIMEOUT|0",
        "DOCKET_MODEL_TIMEOUT|121",
        "DOCKET_MODEL_TIMEOUT|20s",
        "DOCKET_MODEL_TIMEOUT|99999999999999999999",
        "DOCKET_MODEL_BUDGET|-1",
        "DOCKET_MODEL_BUDGET|1e6",
        "DOCKET_MODEL_BUDGET|٣",
        "DOCKET_VERIFY|yes",
        "DOCKET_EMBEDDINGS|minilm",
        "DOCKET_KEEP_QUESTIONS|3651",
        "DOCKET_KEEP_QUESTIONS|30 days",
        "DISCORD_API_URL|https://discord.example/api",
        "DISCORD_API_URL|wss://discord.example/api/v10",
        "DISCORD_GATEWAY_URL|https://gateway.example",
      })
  void read_refusesTheValue(String key, String value) {
    SettingFault fault = onlyFault(Map.of(key, value));
    assertEquals("config.bad_value", fault.reason().code());
    assertTrue(fault.sentence().matches("DOCKET_.*|DISCORD_.*"), fault.sentence());
    assertTrue(
        fault.sentence().matches("(?s).*[a-z]\\.|.*\\w\\?|.*[0-9A-Z/]\\."), fault.sentence());
  }

  @ParameterizedTest
  @CsvSource({
    "DOCKET_MODLE,DOCKET_MODEL",
    "docket_model,DOCKET_MODEL",
    "DOCKET_MODEL_KEY_FIEL,DOCKET_MODEL_KEY_FILE",
    "DOCKET_KNOWLEGDE,DOCKET_KNOWLEDGE",
    "DISCORD_TOKKEN,DISCORD_TOKEN",
  })
  void read_namesTheNearestKey_whenAVariableIsUnknown(String key, String meant) {
    SettingFault fault = onlyFault(Map.of(key, "x"));
    assertEquals("config.unknown_key", fault.reason().code());
    assertEquals(
        key + " (environment) is not a setting; did you mean " + meant + "?", fault.sentence());
  }

  @Test
  void read_pointsAtTheList_whenNoKeyIsNear() {
    assertEquals(
        "DOCKET_COLOUR (environment) is not a setting; .env.example lists them all.",
        onlyFault(Map.of("DOCKET_COLOUR", "blue")).sentence());
  }

  @Test
  void read_refusesAnyUnknownKey_inItsOwnFile() throws Exception {
    Files.writeString(home.resolve(".env"), "modle=none\n");
    SettingFault fault = onlyFault(Map.of());
    assertEquals("config.unknown_key", fault.reason().code());
    assertEquals(
        "modle (.env line 1) is not a setting; did you mean DOCKET_MODEL?", fault.sentence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"DOCKET_\u001b[31mX", "DOCKET_A\nERROR forged"})
  void read_showsNoControlCharacter_ofAKey(String key) {
    assertFalse(onlyFault(Map.of(key, "x")).sentence().matches("(?s).*\\p{Cc}.*"));
  }

  @Test
  void read_cutsAnEndlessKeyAndValue() {
    assertTrue(onlyFault(Map.of("DOCKET_" + "X".repeat(100_000), "x")).sentence().length() < 200);
    assertTrue(onlyFault(Map.of("DOCKET_LANGUAGE", "x".repeat(100_000))).sentence().length() < 200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"CANARY 7f3a", "Bot CANARY-7f3a", "CANARY-ñ", "CANARY\n7f3a", "CANARY\u00007f3a"})
  void read_refusesATokenWithoutShowingIt(String token) {
    SettingFault fault = onlyFault(Map.of("DISCORD_TOKEN", token));
    assertEquals("config.bad_value", fault.reason().code());
    assertFalse(fault.sentence().contains("CANARY"), fault.sentence());
  }

  @Test
  void read_refusesASecretGivenTwice() throws Exception {
    Files.writeString(home.resolve("token"), "bbb");
    SettingFault fault = onlyFault(Map.of("DISCORD_TOKEN", "aaa", "DISCORD_TOKEN_FILE", "token"));
    assertEquals("config.given_twice", fault.reason().code());
  }

  @Test
  void read_refusesAFileForTheLaunchersKeys() {
    assertEquals(
        "config.unknown_key", onlyFault(Map.of("DOCKET_JAVA_HOME_FILE", "x")).reason().code());
  }

  @Test
  void read_complainsOnceOnly_whenTheModelsKeyIsOfNoUse() {
    List<SettingFault> faults =
        faults(Map.of("DOCKET_MODEL", "anthropic/claude", "DOCKET_MODEL_KEY", "a b"));
    assertEquals(1, faults.size());
  }

  @Test
  void read_namesTheFile_whenItIsMissingEmptyLargeOrNoText() throws Exception {
    Files.writeString(home.resolve("empty"), "\n");
    Files.write(home.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe});
    Files.writeString(home.resolve("large"), "a".repeat(65_537));
    Files.createDirectory(home.resolve("folder"));
    for (String name : List.of("missing", "empty", "binary", "large", "folder", "nul\0")) {
      SettingFault fault = onlyFault(Map.of("DOCKET_MODEL_KEY_FILE", name));
      assertTrue(
          fault.sentence().startsWith("DOCKET_MODEL_KEY_FILE (environment) "), fault.sentence());
    }
  }

  @Test
  void read_refusesAFileOfSettingsThatIsNoText() throws Exception {
    Files.write(home.resolve(".env"), "DOCKET_LANGUAGE=ñ".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("config.unreadable", onlyFault(Map.of()).reason().code());
  }

  @Test
  void read_refusesAFolderInPlaceOfTheFileOfSettings() throws Exception {
    Files.createDirectory(home.resolve(".env"));
    assertEquals("config.unreadable", onlyFault(Map.of()).reason().code());
  }

  private SettingFault onlyFault(Map<String, String> environment) {
    List<SettingFault> faults = faults(environment);
    assertEquals(1, faults.size(), faults::toString);
    return faults.getFirst();
  }

  private List<SettingFault> faults(Map<String, String> environment) {
    return assertThrows(SettingsException.class, () -> Settings.read(environment, home)).faults();
  }
}
