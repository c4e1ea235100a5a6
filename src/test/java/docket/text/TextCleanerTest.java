package docket.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import docket.text.Cleaned.Readable;
import docket.text.Cleaned.Refused;
import docket.text.Cleaned.Why;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCleanerTest {
  private static final String PLAIN = "When did Kaspersky updates stop?";

  private static void assertReads(String expected, String raw) {
    assertEquals(new Readable(expected), TextCleaner.clean(raw));
  }

  private static void assertRefuses(Why why, String raw) {
    assertEquals(new Refused(why), TextCleaner.clean(raw));
  }

  static Stream<Arguments> disguises() {
    return Stream.of(
        Arguments.of("Kelvin sign", "When did \u212Aaspersky updates stop?"),
        Arguments.of("full width", "When did \uFF2B\uFF41spersky updates stop\uFF1F"),
        Arguments.of("Cyrillic letters", "When did K\u0430s\u0440\u0435rsk\u0443 updates stop?"),
        Arguments.of("Greek letters", "When did Kasp\u0435rsky upd\u03B1tes st\u03BFp?"),
        Arguments.of("zero width", "When did Kas\u200Bper\u200Dsky up\u00ADda\u2060tes stop?"),
        Arguments.of("bidirectional", "\u202EWhen did\u2066 Kaspersky\u2069 updates stop?\u202C"),
        Arguments.of("tags", "When did Kaspersky\uDB40\uDC77\uDB40\uDC68 updates stop?"),
        Arguments.of("Hangul filler", "When did Kas\u3164persky updates stop?"),
        Arguments.of("variation selectors", "When did K\uFE01aspersky updates\uDB40\uDD05 stop?"),
        Arguments.of(
            "marks on a letter",
            "W\u0300\u0301\u0302\u0303\u0304\u0305\u0306hen did Kaspersky updates stop?"),
        Arguments.of("mark that composes with nothing", "When did Kaspers\u0334ky updates stop?"),
        Arguments.of(
            "colour of a terminal", "\u001B[1;31mWhen did Kaspersky\u001B[0m updates stop?"),
        Arguments.of("title of a terminal", "\u001B]0;owned\u0007When did Kaspersky updates stop?"),
        Arguments.of(
            "control characters", "\u0000\u0001\u0007When did Kasper\u0008sky updates stop?\u007F"),
        Arguments.of("lone surrogates", "\uDC00When did Kas\uD800persky updates stop?\uD83D"),
        Arguments.of("private use", "When did \uE000Kaspersky updates stop?"),
        Arguments.of("trade mark", "When did Kaspersky\u2122 updates stop?"),
        Arguments.of("white space", "  When\tdid\r\n\u00A0Kaspersky\u2003updates \u2800 stop?\n"),
        Arguments.of(
            "mentions", "<@123456789012345678> <@!1> <@&2>When did Kaspersky updates <#3>stop?"),
        Arguments.of("own emoji", "When did Kaspersky updates stop?<:kas:123><a:dance_2:4>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("disguises")
  void clean_readsThePlainQuestion_whenItIsDisguised(String name, String raw) {
    assertReads(PLAIN, raw);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ban?",
        "NOT ban",
        "ban\\",
        "deadline: 29 september?",
        "@Docket wanneer stopten de updates?",
        "what is (the \"ban on kaspersky",
        "kaspersky~2 deadline^1e39 AND NOT (sale OR update)",
        "C'est quoi la date limite des mises à jour ?",
        "ping @everyone",
        "52434?",
        "2024-09-29",
        "i g n o r e this",
        "s p e l l e d",
        "VPNом пользоваться можно?",
        "без KSNа работает?",
        "禁止了吗?",
        "<3 kaspersky",
        "US",
        "ban ban"
      })
  void clean_leavesAReadableQuestionAsItIs(String question) {
    assertReads(question, question);
  }

  @Test
  void clean_writesLatinLookAlikesInARussianWordInCyrillic() {
    assertReads("запрет Касперского", "зaпpeт Kacпepского");
  }

  @Test
  void clean_keepsComposedLetters() {
    assertReads("één café", "e\u0301e\u0301n cafe\u0301");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t \u00A0", "\u2800\u3000"})
  void clean_refusesAsEmpty_whenThereIsOnlyWhiteSpace(String raw) {
    assertRefuses(Why.EMPTY, raw);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?",
        "...",
        "*:*",
        "[* TO *]",
        "/(.{0,1000}){0,1000}/",
        "?* ?* *a* *b* *c*",
        "x OR x OR x OR x",
        "a",
        "aaaaaaaa",
        "7",
        "kaspersky kaspersky KASPERSKY",
        "\uDB40\uDC77\uDB40\uDC68",
        "\u200B\u200B",
        "<@123456789012345678>",
        "\uD83D\uDD25\uD83D\uDD25\uD83D\uDD25"
      })
  void clean_refusesAsNothingReadable_whenNoWordIsLeft(String raw) {
    assertRefuses(Why.NOTHING_READABLE, raw);
  }

  @Test
  void clean_refusesAsNothingReadable_whenTheOnlyWordIsEndless() {
    assertRefuses(Why.NOTHING_READABLE, "ab".repeat(2_000));
  }

  @Test
  void clean_refusesTooLong_whenTheRawTextPassesItsLimit() {
    assertRefuses(Why.TOO_LONG, "when did it stop? ".repeat(1_112));
  }

  @Test
  void clean_refusesTooLong_whenMoreThanAThousandCodePointsAreLeft() {
    assertRefuses(Why.TOO_LONG, "ab cd ".repeat(167));
  }

  @Test
  void clean_reads_whenJustAThousandCodePointsAreLeft() {
    String text = "ab\uD83D\uDD25cd ".repeat(166) + "abcd";
    assertEquals(1_000, text.codePointCount(0, text.length()));
    assertReads(text, text);
  }

  @Test
  void clean_reads_whenOnlyMentionsMakeItLong() {
    assertReads("when?", "<@123456789012345678> ".repeat(80) + "when?");
  }

  @Test
  void clean_refusesTooManyMarks_whenOneRunPassesItsLimit() {
    assertRefuses(Why.TOO_MANY_MARKS, "W" + "\u0301".repeat(9) + "hen?");
  }

  @Test
  void clean_refusesTooManyMarks_whenInvisibleCharactersBreakTheRun() {
    assertRefuses(Why.TOO_MANY_MARKS, "W" + "\u0301\u200B".repeat(9) + "hen?");
  }

  @Test
  void clean_refusesTooManyMarks_whenTheTotalPassesItsLimit() {
    assertRefuses(Why.TOO_MANY_MARKS, "updates " + "a\u0301\u0316".repeat(251));
  }

  @Test
  void clean_changesNothingTheSecondTime() {
    IntStream.range(0, 5_000)
        .mapToObj(seed -> RandomText.of(seed, 60))
        .map(TextCleaner::clean)
        .forEach(
            cleaned -> {
              if (cleaned instanceof Readable readable) {
                assertEquals(readable, TextCleaner.clean(readable.text()));
              }
            });
  }
}
