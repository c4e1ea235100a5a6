package docket.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Language;
import docket.source.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CandidateFinderTest {
  private static final String OFFICE = "When does Kaspersky close its office in Boston?";
  private final Corpus corpus = SmallKnowledge.ofTheBan().corpus();

  @Test
  void best_putsThePassageThatAnswersFirst() {
    assertEquals("vendor#1", Asked.of(corpus, OFFICE).candidates().getFirst());
  }

  @Test
  void best_scoresTheBestPassageWithOne() {
    assertEquals(1, Asked.of(corpus, OFFICE).finding().candidates().getFirst().score(), 1e-9);
  }

  @Test
  void best_takesThePassageThatATypicalQuestionNamesBeforeOneWithTheSameWords() {
    Corpus two =
        new SmallKnowledge()
            .source("a", Tier.OFFICIAL, SmallKnowledge.RULED)
            .passage("a#1", "Kaspersky updates reach old routers.")
            .passage("a#2", "Kaspersky updates reach old printers.")
            .typical("Q", "a#2", "What do Kaspersky updates reach?")
            .corpus();
    assertEquals("a#2", Asked.of(two, "what do Kaspersky updates reach?").candidates().getFirst());
  }

  @Test
  void best_takesAConfirmedPassageBeforeAnUnverifiedOneThatSaysTheSame() {
    Corpus two =
        new SmallKnowledge()
            .source("a", Tier.NEWS, SmallKnowledge.RULED)
            .unverified("a#1", "UltraAV slows down laptops.")
            .source("b", Tier.NEWS, SmallKnowledge.RULED)
            .passage("b#1", "UltraAV slows down laptops.")
            .corpus();
    assertEquals(
        List.of("b#1", "a#1"), Asked.of(two, "does UltraAV slow down laptops?").candidates());
  }

  @Test
  void best_leavesOutWhatWasPublishedLater() {
    assertFalse(asOf(OFFICE, SmallKnowledge.RULED).contains("vendor#1"));
  }

  @Test
  void best_keepsWhatWasPublishedOnTheDay() {
    assertTrue(asOf(OFFICE, SmallKnowledge.RULED.plusDays(25)).contains("vendor#1"));
  }

  @Test
  void best_leavesOutAPassageThatATypicalQuestionNamesWhenItWasPublishedLater() {
    LocalDate before = SmallKnowledge.RULED.minusDays(1);
    assertEquals(List.of(), asOf("When do Kaspersky updates stop?", before));
  }

  @Test
  void best_leavesOutWhatNoLongerHeld() {
    LocalDate last = LocalDate.of(2024, 9, 29);
    Corpus ended =
        SmallKnowledge.ofTheBan()
            .until("rule#5", last, "Licences of Kaspersky can be renewed in shops.")
            .corpus();
    Asked asked =
        Asked.of(ended, "Can licences be renewed in shops?", Optional.of(last.plusDays(1)));
    assertFalse(asked.candidates().contains("rule#5"));
  }

  @Test
  void best_givesAPassageInTheLanguageOfTheQuestion() {
    Asked asked = Asked.of(corpus, "Mag ik Kaspersky-software doorverkopen?");
    assertEquals(Language.NL, asked.finding().candidates().getFirst().language());
  }

  @Test
  void best_givesAPassageInEnglishWhenItIsNotTranslated() {
    Asked asked = Asked.of(corpus, "Wanneer sluit Kaspersky het kantoor in Boston?");
    assertEquals(Language.EN, asked.finding().candidates().getFirst().language());
  }

  private List<String> asOf(String question, LocalDate day) {
    return Asked.of(corpus, question, Optional.of(day)).candidates();
  }
}
