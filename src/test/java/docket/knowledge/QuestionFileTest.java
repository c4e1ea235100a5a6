package docket.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import docket.knowledge.form.FormatException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionFileTest {
  private static final String WHOLE =
      """
      - id: q1
        language: en
        type: factual
        question: Who banned it?
        context: [What is it?]
        behaviour: answer
        expected: [the department]
        must_not: [names Congress]
        cite_any: [bis-1, fr-1]
        keys:
        - [Commerce, '52434']
        outcome: either
        never: ['/congress/i']
      """;

  @Test
  void read_givesEveryFieldOfAQuestion() throws FormatException {
    assertEquals(
        List.of(
            new GoldenQuestion(
                "q1",
                "en",
                "factual",
                "Who banned it?",
                List.of("What is it?"),
                "answer",
                List.of("the department"),
                List.of("names Congress"),
                List.of("bis-1", "fr-1"),
                List.of(List.of("Commerce", "52434")),
                GoldenQuestion.Demand.EITHER,
                List.of("/congress/i"))),
        QuestionFile.read(WHOLE));
  }

  @Test
  void read_takesAQuestionWithoutWhatOnlyPeopleRead() throws FormatException {
    String text = WHOLE.replaceAll("(?m)^  (context|behaviour|expected|must_not):.*\n", "");
    assertEquals(List.of(), QuestionFile.read(text).getFirst().expected());
  }

  @ParameterizedTest
  @CsvSource({
    "'  type: factual', '  tipe: factual', 3, config.unknown_key",
    "'  type: factual\n', '', 1, config.missing",
    "'outcome: either', 'outcome: maybe', 12, config.bad_value",
    "'- [Commerce, ''52434'']', '- []', 11, config.bad_value",
    "'cite_any: [bis-1, fr-1]', 'cite_any: bis-1', 9, config.bad_value",
  })
  void read_namesTheLine_whenSomethingIsWrong(String what, String with, int line, String code) {
    FormatException fault =
        assertThrows(FormatException.class, () -> QuestionFile.read(WHOLE.replace(what, with)));
    assertEquals(code + " " + line, fault.code() + " " + fault.line());
  }

  @Test
  void read_refusesAnIdThatStandsTwice() {
    FormatException fault =
        assertThrows(FormatException.class, () -> QuestionFile.read(WHOLE + WHOLE));
    assertEquals("config.double_id 14", fault.code() + " " + fault.line());
  }

  @Test
  void read_refusesAnEmptyFile() {
    assertThrows(FormatException.class, () -> QuestionFile.read("# nothing\n"));
  }
}
