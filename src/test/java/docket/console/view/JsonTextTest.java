package docket.console.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001B]0;title\u0007",
        "\u009B31m",
        "a\u202Eb",
        "tag\uDB40\uDC41",
        "half\uD800pair",
        "line\u2028end",
        "\u0000",
        "привет ñ 😀",
        "\u00AD\u200B\uFEFF"
      })
  void line_showsNothingInvisibleAndLosesNothing(String text) throws Exception {
    String line = JsonText.line(TextNode.valueOf(text));
    assertTrue(
        line.codePoints()
            .allMatch(point -> !Character.isISOControl(point) && Character.getType(point) != 16),
        line);
    assertEquals(text, new ObjectMapper().readTree(line).textValue());
  }

  @Test
  void line_leavesLettersOfEveryScriptReadable() {
    assertEquals("\"запрет é 中 😀\"", JsonText.line(TextNode.valueOf("запрет é 中 😀")));
  }

  @Test
  void list_putsEachElementOnItsOwnLine() {
    assertEquals(
        "[\n\"a\",\n\"b\"\n]\n",
        JsonText.list(List.of(TextNode.valueOf("a"), TextNode.valueOf("b"))));
    assertEquals("[]\n", JsonText.list(List.of()));
  }
}
