package docket.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextCleanerSafeTest {
  /** Written without the room's own rules: what a reader's screen must never be given. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}&&[^\\n\\u200D]]"
              + "|[\\x{E0000}-\\x{E0FFF}\\u2028\\u2029\\u3164\\uFFA0\\u115F\\u1160]"
              + "|\\p{M}{4}");

  @Test
  void safe_leavesNothingForbiddenAndIsIdempotent_inRandomText() {
    for (int seed = 0; seed < 20_000; seed++) {
      String safe = TextCleaner.safe(RandomText.of(seed, 40));
      assertTrue(!FORBIDDEN.matcher(safe).find(), "seed " + seed);
      assertEquals(safe, TextCleaner.safe(safe), "seed " + seed);
    }
  }

  @Test
  void safe_leavesPlainTextAsItIs() {
    String text =
        "Één “Straße”, naïve: Касперский, 禁止, ελληνικά.\n\nZweite Zeile  mit Abstand – 5 €.";
    assertEquals(text, TextCleaner.safe(text));
  }

  @Test
  void safe_keepsTheJoinerInsideAnEmoji() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    assertEquals(family, TextCleaner.safe(family));
  }

  @Test
  void safe_keepsTheJoinerBehindASkinColourAndAStyle() {
    String judge = "\uD83D\uDC69\uD83C\uDFFD\u200D\u2696\uFE0F \u2764\uFE0F\u200D\uD83D\uDD25";
    assertEquals(judge, TextCleaner.safe(judge));
  }

  @Test
  void safe_dropsTheJoinerInsideAWord() {
    assertEquals("Kaspersky", TextCleaner.safe("Kas\u200Dpersky"));
  }

  @Test
  void safe_dropsAStyleThatStylesNothing() {
    assertEquals("ab", TextCleaner.safe("a\uFE0Fb"));
  }

  @Test
  void safe_makesEveryLineBreakTheSame() {
    assertEquals("a\nb\nc\nd\ne", TextCleaner.safe("a\r\nb\rc\u2028d\u0085e"));
  }

  @Test
  void safe_dropsControlSequencesWhole() {
    assertEquals(
        "red text", TextCleaner.safe("\u001B[31mred\u001B[0m \u009B1mtext\u001B]0;t\u001B\\"));
  }

  @Test
  void safe_keepsTheTextBehindASequenceWithoutEnd() {
    assertEquals("title and more", TextCleaner.safe("\u001B]title and more"));
  }

  @Test
  void safe_capsMarksAtThree_evenWhereInvisibleCharactersStandBetween() {
    assertEquals(
        "a\u0301\u0301\u0301b", TextCleaner.safe("a\u0301\u200B\u0301\u200B\u0301\u0301\u0301b"));
  }

  @Test
  void safe_dropsLoneSurrogatesAndKeepsPairs() {
    assertEquals("\uD83D\uDD25x", TextCleaner.safe("\uDC00\uD83D\uDD25\uD83Dx\uD83D"));
  }
}
