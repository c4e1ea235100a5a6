package docket.knowledge.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as YAML is read back as it was, by the general reader and by our own. */
class YamlTextTest {
  private static final List<String> PARTS =
      List.of(
          "word",
          "Één",
          "касперский",
          " ",
          ":",
          "#",
          "'",
          "\"",
          ",",
          "[",
          "]",
          "{",
          "}",
          "-",
          "?",
          "!",
          "&",
          "*",
          "|",
          ">",
          "%",
          "@",
          "`",
          "=",
          "~",
          "null",
          "no",
          "12",
          "0x1F",
          ".5",
          "2024-09-29",
          "1:30",
          "\\",
          "/",
          "<<",
          "...",
          "---",
          "🛡",
          "e3",
          "_",
          "0o7");

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(5);
    for (int i = 0; i < parts; i++) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    String stripped = text.toString().strip();
    return stripped.isEmpty() ? "x" : stripped;
  }

  private static YamlText entry(String text, List<String> list) {
    YamlText yaml = new YamlText();
    yaml.item();
    yaml.text(0, "id", text);
    yaml.open(0, "inner");
    yaml.text(1, "en", text);
    yaml.list(1, "list", list);
    yaml.quotedList(0, "quoted", list);
    return yaml;
  }

  private static void assertHolds(String text, List<String> list, YamlNode entry, String message)
      throws FormatException {
    YamlFields fields = entry.fields("entry", List.of("id", "inner", "quoted"));
    YamlFields inner = fields.need("inner").fields("inner", List.of("en", "list"));
    assertEquals(text, fields.text("id"), message);
    assertEquals(text, inner.text("en"), message);
    assertEquals(list, inner.texts("list"), message);
    assertEquals(list, fields.texts("quoted"), message);
  }

  @Test
  void write_isReadBackByBothReaders() throws Exception {
    long seed = 20240929;
    Random random = new Random(seed);
    for (int run = 0; run < 5_000; run++) {
      String text = random(random);
      List<String> list = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        list.add(random(random));
      }
      String written = entry(text, list).toString();
      String message = "seed %d, run %d: %s".formatted(seed, run, written);
      YamlNode general = PlainYaml.read(written, 1).orElseThrow().items("the file").getFirst();

      assertHolds(text, list, general, message);
      assertHolds(text, list, OwnYaml.read(written), message);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words",
        "52.204-23",
        "kaspersky's",
        "a:b",
        "a#b",
        "https://example.org",
        "c++",
        "U.S."
      })
  void scalar_leavesQuotesOutWhereTheyChangeNothing(String text) {
    assertEquals(text, YamlText.scalar(text, /* inList= */ true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true",
        "No",
        "null",
        "~",
        "12",
        "1_000",
        "0x1F",
        "1.5",
        "1e3",
        "12:30:45",
        "2024-09-29",
        "a: b",
        "a #b",
        "- a",
        "? a",
        "'a",
        "\"a",
        "[a",
        "{a",
        "&a",
        "*a",
        "!a",
        "%a",
        "@a",
        "`a",
        "a:",
        "...",
        ".inf",
        "<<"
      })
  void scalar_hasQuotesWhereSomethingElseWouldBeRead(String text) {
    assertEquals("'" + text.replace("'", "''") + "'", YamlText.scalar(text, /* inList= */ false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a, b", "a]", "a{"})
  void scalar_hasQuotesForSignsThatEndAValueOfAList(String text) {
    assertEquals("'" + text + "'", YamlText.scalar(text, /* inList= */ true));
    assertEquals(text, YamlText.scalar(text, /* inList= */ false));
  }

  @Test
  void inQuotes_refusesSeveralLines() {
    assertThrows(IllegalArgumentException.class, () -> YamlText.inQuotes("a\nb"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "- ",
        "id: x\n",
        "- id x\n",
        "- id: [a, 'b]\n",
        "- id: [a\n",
        "- id: 'a\n",
        "- id: 'a' b\n",
        "- id:\n",
        "- id: x\n      en: y\n",
        "- id: [a]b\n",
        "- id:x\n"
      })
  void readOwn_refusesWhatWasNotWrittenHere(String text) {
    assertThrows(IllegalArgumentException.class, () -> OwnYaml.read(text));
  }
}
