package docket.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd literals and patterns: frozen verdicts of Python, and seeded ones of our own. */
class OddPatternsTest {
  private static final Path ROWS =
      Path.of("src/test/resources/docket/evaluation/odd-patterns.jsonl");

  private static final List<String> PIECES =
      List.of(
          "a", "Z", "é", "ß", "ж", "Ё", "中", "0", "7", "٣", " ", "-", "–", "'", "’", "“", ".", "(",
          ")", "[", "]", "{", "}", "+", "?", "^", "$", "|", "/", "#", "@", "%", "&", "\\E", "\\Q",
          "ﬁ", "½", "😀", "e\u0301", "\u00A0", "\u200B");

  @Test
  void patterns_meanWhatTheyMeanInPython() throws IOException {
    List<String> differing = new ArrayList<>();
    int rows = 0;
    for (String line : Files.readAllLines(ROWS)) {
      JsonNode row = new ObjectMapper().readTree(line);
      String verdict = verdict(row.get("kind").asText(), row);
      if (!verdict.equals(row.get("result").asText())) {
        differing.add(line + " but here: " + verdict);
      }
      rows++;
    }
    assertTrue(rows >= 600, "only " + rows + " rows");
    assertEquals("", String.join("\n", differing));
  }

  @Test
  void literal_findsItself_whenSpacesStandAround() {
    for (long seed = 0; seed < 2000; seed++) {
      String literal = odd(seed);
      if (!literal.isEmpty()) {
        String text = PlainForm.lower("before " + literal + " behind");
        assertTrue(
            Criteria.literal(literal).matcher(text).find(),
            "seed " + seed + ": '" + literal + "' not in '" + text + "'");
      }
    }
  }

  @Test
  void literal_refusesAFurtherDigitAtItsDigitEnds() {
    for (long seed = 0; seed < 2000; seed++) {
      String literal = "4" + odd(seed).strip() + "2";
      Pattern pattern = Criteria.literal(literal);
      String plain = PlainForm.lower(literal);
      assertTrue(pattern.matcher("x" + plain + "x").find(), "seed " + seed);
      assertEquals(false, pattern.matcher("x9" + plain + "x").find(), "seed " + seed + " before");
      assertEquals(false, pattern.matcher("x" + plain + "٣x").find(), "seed " + seed + " behind");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "US", "неё", "Ümit", "中"})
  void literal_standsAlone_whenItIsAShortWord(String word) {
    Pattern pattern = Criteria.literal(word);
    String plain = PlainForm.lower(word);
    assertTrue(pattern.matcher("(" + plain + "), so").find());
    assertEquals(false, pattern.matcher(plain + "r").find());
    assertEquals(false, pattern.matcher("é" + plain).find());
    assertEquals(false, pattern.matcher("_" + plain).find());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "``", "**", "https://example.org/x", "\u00A0"})
  void literal_isRefused_whenNothingIsLeftOfIt(String literal) {
    assertThrows(IllegalArgumentException.class, () -> Criteria.literal(literal));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/(?x)a/", "/(a)(?(1)b)/", "/a\\z/", "/[a-/", "/(?P=n)/", "/\\q/", "/^*/"})
  void ban_isRefused_whenThePatternIsNotSupported(String pattern) {
    assertThrows(IllegalArgumentException.class, () -> Criteria.ban(pattern));
  }

  @Test
  void lower_doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertEquals("icts", PlainForm.lower("ICTS"));
      assertEquals("1 january 1970 00:00 utc", PlainForm.lower("<t:0>"));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String odd(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(1, 7); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    String odd = text.toString();
    return PlainForm.lower(odd).isEmpty() ? "" : odd;
  }

  private static String verdict(String kind, JsonNode row) {
    String text = row.get("text").asText();
    String pattern = row.get("pattern").asText();
    try {
      return switch (kind) {
        case "plain" -> PlainForm.lower(text);
        case "plainurl" -> PlainForm.withAddresses(text);
        case "literal" -> Boolean.toString(Criteria.literal(pattern).matcher(text).find());
        case "ban", "rule" -> Boolean.toString(Criteria.ban(pattern).matcher(text).find());
        default -> throw new AssertionError("unknown kind " + kind);
      };
    } catch (IllegalArgumentException e) {
      return "invalid";
    }
  }
}
