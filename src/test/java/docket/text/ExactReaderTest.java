package docket.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactReaderTest {

  @Test
  void read_saysWhereEachValueStands() {
    String text = "On 29 September 2024, 12:00 a.m. EDT, see 89 FR 52434.";
    List<String> surfaces =
        ExactReader.read(text, Language.EN).stream()
            .map(found -> text.substring(found.start(), found.end()))
            .toList();
    assertEquals(List.of("29 September 2024", "12:00 a.m. EDT", "89 FR 52434"), surfaces);
  }

  @Test
  void read_coversOnlyTheDayOfADayWithSharedMonth() {
    assertEquals(
        new ExactReader.Found(new Exact.Day(LocalDate.of(2017, 12, 20)), 3, 5),
        ExactReader.read("on 20 and 21 December 2017", Language.EN).getFirst());
  }

  @Test
  void read_findsNothing_inATextWithoutValues() {
    assertEquals(List.of(), ExactReader.read("who banned it, and why?", Language.EN));
  }

  @Test
  void read_ignoresRowsOfDigitsThatNobodyCompares() {
    assertEquals(List.of(), ExactReader.read("1".repeat(31), Language.EN));
  }

  @Test
  void keys_sayWhatFollowsFromADay() {
    assertEquals(
        List.of("day:2024-09-29", "month-day:09-29", "month:2024-09", "year:2024"),
        new Exact.Day(LocalDate.of(2024, 9, 29)).keys());
  }

  @Test
  void keys_sayTheNumberOfAnAmount() {
    assertEquals(
        List.of("amount:usd:377700", "number:377700"),
        new Exact.Amount("USD", new BigDecimal("377700.00")).keys());
  }

  @Test
  void read_findsValuesInOrderWithoutOverlap_inRandomText() {
    long seed = 20240929L;
    Random random = new Random(seed);
    String[] parts = {
      "29",
      "2024",
      ".",
      "-",
      "/",
      " ",
      "september",
      "FR",
      "ICTS",
      "12",
      ":",
      "00",
      "a.m.",
      "EDT",
      "$",
      "%",
      "miljoen",
      "twaalf",
      "één",
      "CFR",
      "§",
      "000",
      ",",
      "uur",
      "t/m",
      "B",
      "No."
    };
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(20); i >= 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      Language language = Language.values()[random.nextInt(Language.values().length)];
      int last = 0;
      for (ExactReader.Found found : ExactReader.read(text.toString(), language)) {
        assertTrue(
            found.start() >= last && found.end() > found.start() && found.end() <= text.length(),
            "seed " + seed + ", text '" + text + "', " + found);
        last = found.end();
      }
    }
  }
}
