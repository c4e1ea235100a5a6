package docket.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static final String UPDATES = "When do Kaspersky updates stop?";
  private final Corpus corpus = SmallKnowledge.ofTheBan().corpus();

  @Test
  void to_isOneForTheSameQuestion() {
    assertEquals(1, like(UPDATES, UPDATES), 1e-9);
  }

  @Test
  void to_isNothingWhenNoWordIsShared() {
    assertEquals(0, like(UPDATES, "Does UltraAV slow down laptops?"), 1e-9);
  }

  @Test
  void to_isLowerWhenThePhrasingAsksForMoreThanTheQuestion() {
    assertTrue(
        like(UPDATES, "When do Kaspersky updates stop in the office that Russia directs?")
            < like(UPDATES, UPDATES));
  }

  @Test
  void to_isLowerWhenTheQuestionAsksForMoreThanThePhrasing() {
    assertTrue(
        like("When do Kaspersky updates stop in the office that Russia directs?", UPDATES)
            < like(UPDATES, UPDATES));
  }

  @Test
  void to_isLowerWhenTheOtherWantsSomethingElse() {
    assertTrue(like("Why do Kaspersky updates stop?", UPDATES) < like(UPDATES, UPDATES));
  }

  @Test
  void toNearest_takesTheNearestPhrasing() {
    assertEquals(
        1,
        likeness(UPDATES)
            .toNearest(Map.of(Language.EN, List.of("Does UltraAV slow down laptops?", UPDATES))),
        1e-9);
  }

  @Test
  void toNearest_comparesWithEnglishWhenThereIsNoPhrasingInTheLanguage() {
    assertTrue(
        likeness("Wanneer stoppen de updates van Kaspersky?")
                .toNearest(Map.of(Language.EN, List.of("When do Kaspersky updates end?")))
            > 0);
  }

  @Test
  void toNearest_isNothingWithoutPhrasings() {
    assertEquals(0, likeness(UPDATES).toNearest(Map.of()), 1e-9);
  }

  private double like(String asked, String phrasing) {
    return likeness(asked).to(phrasing, Language.EN);
  }

  private Likeness likeness(String asked) {
    Asked question = Asked.of(corpus, asked);
    return new Likeness(
        corpus.index(),
        question.finding().terms(),
        question.question(),
        new Phrasings(7, corpus.index(), Asked.READER));
  }
}
