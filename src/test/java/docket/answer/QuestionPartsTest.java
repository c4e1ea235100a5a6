package docket.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionPartsTest {
  private final QuestionParts parts = new QuestionParts(Cues.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | who wrote the rule | and | when was it published",
        "NL | wie schreef de regel | en | wanneer werd die gepubliceerd",
        "DE | wer schrieb die regel | und | wann wurde sie veröffentlicht",
        "FR | qui a signé la règle | et | quand a-t-elle paru",
        "ES | quien firmó la norma | y | cuando se publicó",
        "RU | кто подписал запрет | и | когда он вступил в силу"
      })
  void of_splitsTwoQuestionsThatAConjunctionJoins(
      Language language, String first, String and, String second) {
    assertEquals(
        List.of(first, second), parts.of(List.of(first + " " + and + " " + second), language));
  }

  @Test
  void of_splitsThreeJoinedQuestions() {
    assertEquals(
        List.of("who wrote it", "when was it published", "why does it exist"),
        english("who wrote it and when was it published and why does it exist"));
  }

  @Test
  void of_takesClausesThatEachAskForSomething() {
    assertEquals(
        List.of("when do updates stop", "is use banned"),
        english("when do updates stop", "is use banned"));
  }

  @Test
  void of_leavesOutAStatementBetweenTwoQuestions() {
    assertEquals(
        List.of("when do updates stop", "is use banned"),
        english("when do updates stop", "my shop told me nothing", "is use banned"));
  }

  @Test
  void of_isEmptyWhenAStatementGoesBeforeTheOnlyQuestion() {
    assertEquals(List.of(), english("my licence is paid until 2027", "is use banned"));
  }

  @Test
  void of_isEmptyForOneQuestion() {
    assertEquals(List.of(), english("when do updates stop"));
  }

  @Test
  void of_doesNotSplitAtAConjunctionBetweenNouns() {
    assertEquals(List.of(), english("when do updates and signatures stop"));
  }

  @Test
  void of_doesNotSplitWhenNothingIsAskedBeforeTheConjunction() {
    assertEquals(List.of(), english("updates and when do they stop"));
  }

  @Test
  void of_isEmptyWithoutClauses() {
    assertEquals(List.of(), english());
  }

  @Test
  void asks_isTrueForAClauseThatBeginsLikeAYesNoQuestion() {
    assertTrue(parts.asks("may I resell it", Language.EN));
  }

  @Test
  void asks_isFalseForAStatement() {
    assertFalse(parts.asks("my shop sold me a licence", Language.EN));
  }

  private List<String> english(String... clauses) {
    return parts.of(List.of(clauses), Language.EN);
  }
}
