package docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvFileTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "KEY=plain|plain",
        "KEY = spaced out  |spaced out",
        "export KEY=exported|exported",
        "KEY=a#b|a#b",
        "KEY=a # comment|a",
        "KEY=# comment|``",
        "KEY=|``",
        "KEY=a=b==|a=b==",
        "KEY='single \\\" # stays'|single \\\" # stays",
        "KEY=\"double # stays\" # comment|double # stays",
        "KEY=\"a \\\"b\\\" \\\\ c:\\new\"|a \"b\" \\ c:\\new",
        "KEY=''|``",
        "KEY=${HOME} $(id) `id`|${HOME} $(id) `id`",
      })
  void parse_readsTheValue(String line, String value) {
    assertEquals(List.of(new EnvFile.Entry("KEY", value, 1)), EnvFile.parse(line).entries());
  }

  @Test
  void parse_numbersLinesThroughCommentsAndWindowsLineEnds() {
    EnvFile file = EnvFile.parse("\uFEFF# first\r\n\r\nA=1\r\n  # more\r\nB=2\r\n");
    assertEquals(
        List.of(new EnvFile.Entry("A", "1", 3), new EnvFile.Entry("B", "2", 5)), file.entries());
    assertEquals(List.of(), file.faults());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CANARY-7f3a",
        "my key=CANARY-7f3a",
        "=CANARY-7f3a",
        "KEY='CANARY-7f3a",
        "KEY=\"CANARY-7f3a",
        "KEY='CANARY-7f3a' more",
        "1KEY=CANARY-7f3a"
      })
  void parse_reportsLineWithoutQuotingIt_whenItCannotBeRead(String line) {
    EnvFile file = EnvFile.parse("A=1\n" + line + "\nB=2");
    assertEquals(List.of("A", "B"), file.entries().stream().map(EnvFile.Entry::key).toList());
    assertEquals(1, file.faults().size());
    SettingFault fault = file.faults().getFirst();
    assertEquals("config.unreadable", fault.reason().code());
    assertEquals(".env line 2: ", fault.sentence().substring(0, 13));
    assertFalse(fault.sentence().contains("CANARY"), fault.sentence());
  }

  @Test
  void parse_reportsBothLines_whenAKeyIsGivenTwice() {
    EnvFile file = EnvFile.parse("A=1\n\nA=2");
    assertEquals(
        List.of(
            new SettingFault(
                SettingFault.Reason.GIVEN_TWICE,
                ".env line 3: A stands on line 1 already; remove one of the two.")),
        file.faults());
  }
}
