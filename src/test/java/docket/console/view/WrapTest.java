package docket.console.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrapTest {
  @Test
  void lines_breakAtSpacesAndIndentWhatFollows() {
    assertEquals(
        List.of("one two", "  three", "  four"), Wrap.lines("one two three four", 9, "  "));
  }

  @Test
  void lines_keepLineBreaksAndLeadingSpaces() {
    assertEquals(List.of("  a b", "", "c"), Wrap.lines("  a b\n\nc", 40, ""));
  }

  @Test
  void lines_leaveALongAddressWhole() {
    assertEquals(
        List.of("see", "https://example.org/long/way"),
        Wrap.lines("see https://example.org/long/way", 10, ""));
  }

  @Test
  void lines_loseNoWordAndKeepToTheWidth() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder("w");
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(' ').append("é".repeat(random.nextInt(1, 12)));
      }
      List<String> lines = Wrap.lines(text.toString(), 20, "");
      assertEquals(text.toString(), String.join(" ", lines), "seed " + seed);
      assertTrue(lines.stream().allMatch(line -> Wrap.width(line) <= 20), "seed " + seed);
    }
  }

  @ParameterizedTest
  @CsvSource({"abc, 3", "е\u0301, 1", "中文, 4", "😀, 2", "'', 0"})
  void width_countsColumns(String text, int columns) {
    assertEquals(columns, Wrap.width(text));
  }

  @Test
  void width_leavesColoursAndLinksOut() {
    Style style = Style.ofTerminal(Map.of("TERM", "xterm"));
    String text = style.strong("ab") + style.link(java.net.URI.create("https://x.org/abc"));
    assertEquals("abx.org".length(), Wrap.width(text));
  }

  @ParameterizedTest
  @CsvSource({"0, 80", "-1, 80", "5, 20", "90, 90", "300, 100"})
  void usable_keepsWidthReadable(int columns, int width) {
    assertEquals(width, Wrap.usable(columns));
  }
}
