package docket.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.answer.Gate.Sufficiency;
import docket.source.Tier;
import org.junit.jupiter.api.Test;

class GateTest {
  private final Corpus corpus = SmallKnowledge.ofTheBan().corpus();

  @Test
  void decide_isNoneWhenNothingIsFound() {
    assertEquals(Sufficiency.NONE, decide("zebras in Patagonia").sufficiency());
  }

  @Test
  void decide_isNoneForAQuestionOfFunctionWordsOnly() {
    assertEquals(Sufficiency.NONE, decide("what is it?").sufficiency());
  }

  @Test
  void decide_isNoneWhenOnlyTheSubjectIsKnown() {
    assertEquals(
        Sufficiency.NONE, decide("How many zebras graze beside Kaspersky castles?").sufficiency());
  }

  @Test
  void decide_isEnoughWhenAPassageCoversTheWholeQuestion() {
    assertEquals(
        Sufficiency.ENOUGH,
        decide("When does Kaspersky close its office in Boston?").sufficiency());
  }

  @Test
  void decide_isEnoughForATypicalQuestion() {
    assertEquals(Sufficiency.ENOUGH, decide("When do Kaspersky updates stop?").sufficiency());
  }

  @Test
  void decide_givesLessWhenWordsOccurNowhere() {
    assertTrue(
        decide("When does Kaspersky close its purple office in Patagonia?").score()
            < decide("When does Kaspersky close its office?").score());
  }

  @Test
  void decide_givesMoreToAQuestionThatIsLikeATypicalOne() {
    Corpus untaught =
        new SmallKnowledge()
            .source("rule", Tier.OFFICIAL, SmallKnowledge.RULED)
            .passage("rule#2", "Kaspersky may provide no updates after 29 September 2024.")
            .passage("rule#3", "Installed software stays.")
            .corpus();
    assertTrue(
        decide("When do Kaspersky updates stop?").score()
            > Gate.decide(Asked.of(untaught, "When do Kaspersky updates stop?").finding()).score());
  }

  private Gate.Decision decide(String question) {
    return Gate.decide(Asked.of(corpus, question).finding());
  }
}
