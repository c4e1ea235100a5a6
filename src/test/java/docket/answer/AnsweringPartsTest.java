package docket.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole answers to questions that ask for two things. */
class AnsweringPartsTest {
  private static final String TWO =
      "When does Kaspersky close its office in Boston and who pays the fine of the purple zebras?";

  private final AnswerEngine engine = SmallKnowledge.ofTheBan().engine();

  @Test
  void answer_answersPartlyWhenASecondPartIsMissing() {
    assertEquals(Answer.Outcome.PARTLY, ask(TWO).outcome());
  }

  @Test
  void answer_givesThePartThatTheSourcesAnswer() {
    assertTrue(ask(TWO).text().startsWith("Kaspersky closes its office in Boston"));
  }

  @Test
  void answer_namesTheMissingPartInAWordOfTheGlossary() {
    assertEquals(List.of("fine"), ask(TWO).missing());
  }

  @Test
  void answer_neverNamesTheMissingPartInWordsOfTheQuestion() {
    assertEquals(
        List.of("a part of the question"),
        ask("When does Kaspersky close its office in Boston and who ate the purple zebras?")
            .missing());
  }

  @Test
  void answer_namesTheMissingPartInTheLanguageOfTheAnswer() {
    assertEquals(
        List.of("boete"),
        ask("Wanneer stoppen de updates van Kaspersky en wie betaalt de boete van de zebra's?")
            .missing());
  }

  @Test
  void answer_answersBothPartsWhenBothAreCovered() {
    Answer answer =
        ask("When does Kaspersky close its office in Boston and may I resell software?");
    assertEquals(
        List.of("vendor#1", "rule#1"),
        answer.citations().stream().limit(2).map(c -> c.passage().toString()).toList());
  }

  private Answer ask(String question) {
    return engine.answer(Ask.of(question)).answer();
  }
}
