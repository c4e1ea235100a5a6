package docket.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileFileTest {
  private static final String FORM =
      """
      format: 1
      fixture: {Q0: When?, sources: []}
      cases:
      - {id: a, category: c, surface: s, %s, expect: {verdict: answer, checks: []}}
      """;

  private static String text(String input) {
    return HostileFile.parse(FORM.formatted(input)).cases().getFirst().text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'input: \"a\\u200bb\\0\"'|'a\u200bb\0'",
        "'input: 0017'|'0017'",
        "'gen: {repeat: ab, times: 3, before: x, after: y}'|'xabababy'",
        "'gen: {nest: [\"(\", \")\"], depth: 2, core: z}'|'((z))'",
        "'gen: {hex: \"4142\"}'|'AB'",
        "'gen: {utf16: [55296, 65]}'|'\ud800A'",
        "'gen: {join: [a, {repeat: b, times: 2}]}'|'abb'",
      })
  void parse_makesTheText(String input, String text) {
    assertEquals(text, text(input));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'input: x, colour: red'|colour",
        "'gen: {rhyme: x}'|rhyme",
        "'gen: {repeat: x}'|times",
        "'note: x'|neither input nor gen",
      })
  void parse_namesTheCase_whenItIsMalformed(String input, String fault) {
    String message = "" + assertThrows(MalformedException.class, () -> text(input)).getMessage();
    assertTrue(message.startsWith("case a: ") && message.contains(fault), message);
  }

  @Test
  void parse_refusesWhatIsNoFileOfCases() {
    assertThrows(MalformedException.class, () -> HostileFile.parse("a: [b"));
    assertThrows(MalformedException.class, () -> HostileFile.parse("# nothing\n"));
    assertThrows(MalformedException.class, () -> HostileFile.parse("format: 2"));
    assertThrows(
        MalformedException.class,
        () -> HostileFile.parse("count: 2\n" + FORM.formatted("input: x")));
  }

  @Test
  void read_namesAFileThatIsMissing() {
    MalformedException missing =
        assertThrows(MalformedException.class, () -> HostileFile.read("no-such-file.yaml"));
    assertTrue(("" + missing.getMessage()).contains("no-such-file.yaml"), missing::getMessage);
  }
}
