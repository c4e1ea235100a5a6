package docket.console.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTest {
  private static final URI ADDRESS = URI.create("https://example.org/a");

  @ParameterizedTest
  @CsvSource({
    "xterm-256color, '', true",
    "dumb, '', false",
    "'', '', true",
    ", '', false",
    "xterm, 1, false",
  })
  void ofTerminal_heedsTheEnvironment(String term, String noColor, boolean rich) {
    Map<String, String> environment = new HashMap<>();
    environment.put("NO_COLOR", noColor);
    if (term != null) {
      environment.put("TERM", term);
    }
    assertEquals(rich, Style.ofTerminal(environment).isRich());
  }

  @Test
  void plain_writesNoEscape() {
    String all =
        Style.PLAIN.strong("a")
            + Style.PLAIN.dim("b")
            + Style.PLAIN.bad("c")
            + Style.PLAIN.markers(" [1] ")
            + Style.PLAIN.link(ADDRESS);
    assertEquals("abc [1] https://example.org/a", all);
  }

  @Test
  void link_showsTheHost_whenLinksAreUsed() {
    assertEquals(
        "\u001B]8;;https://example.org/a\u001B\\example.org\u001B]8;;\u001B\\",
        Style.ofTerminal(Map.of("TERM", "xterm")).link(ADDRESS));
  }
}
