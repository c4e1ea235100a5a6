package docket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps {@code .env.example} and the settings in step, in both directions. */
class EnvExampleTest {
  private static final Path EXAMPLE = Path.of(".env.example");
  private static final Pattern SETTING = Pattern.compile("(?m)^#([A-Z_]+)=(.*)$");

  @Test
  void example_listsEachSettingOnceInOrderWithItsStandard() throws Exception {
    Matcher matcher = SETTING.matcher(Files.readString(EXAMPLE));
    List<String> shown =
        matcher.results().map(found -> found.group(1) + "=" + found.group(2)).toList();
    List<String> known =
        Arrays.stream(SettingKey.values()).map(key -> key + "=" + key.standard()).toList();
    assertEquals(known, shown);
  }

  @Test
  void example_givesAReasonBeforeEachSetting() throws Exception {
    List<String> lines = Files.readAllLines(EXAMPLE);
    List<String> bare =
        lines.stream()
            .filter(line -> SETTING.matcher(line).matches())
            .filter(line -> !lines.get(lines.indexOf(line) - 1).startsWith("# "))
            .toList();
    assertEquals(List.of(), bare);
  }

  @Test
  void example_changesNothing_whenCopiedAsItIs(@TempDir Path home) throws Exception {
    Files.copy(EXAMPLE, home.resolve(".env"));
    assertEquals(Settings.read(Map.of(), home.resolve(".")), Settings.read(Map.of(), home));
    assertEquals(List.of(), EnvFile.parse(Files.readString(EXAMPLE)).entries());
  }

  @Test
  void example_changesNothing_whenEachLineIsSwitchedOn(@TempDir Path home) throws Exception {
    Settings standards = Settings.read(Map.of(), home);
    Files.writeString(
        home.resolve(".env"), SETTING.matcher(Files.readString(EXAMPLE)).replaceAll("$1=$2"));
    assertEquals(standards, Settings.read(Map.of(), home));
  }
}
