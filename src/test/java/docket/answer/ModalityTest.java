package docket.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import docket.source.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModalityTest {
  private final Modality modality = new Modality(Cues.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FORBIDDEN | EN | Kaspersky may not conclude any new agreement with US persons.",
        "FORBIDDEN | EN | Resale of Kaspersky software is prohibited from 29 September 2024.",
        "FORBIDDEN | NL | Kaspersky mag in de Verenigde Staten geen updates meer leveren.",
        "FORBIDDEN | NL | Doorverkoop van Kaspersky-software is verboden vanaf 29 september 2024.",
        "ALLOWED | EN | Continued use is not prohibited by the determination.",
        "ALLOWED | EN | Users will not face legal penalties.",
        "ALLOWED | EN | Threat intelligence is outside the ban.",
        "ALLOWED | NL | Er is geen verbod voor consumenten.",
        "ALLOWED | NL | Het gebruik is niet verboden.",
        "NOTHING | EN | BIS is a part of the Department of Commerce."
      })
  void of_readsTheFirstDecidingWordWithItsNegation(
      Modality.Says expected, Language language, String sentence) {
    assertEquals(expected, modality.of(sentence, language));
  }

  @Test
  void opener_isYesWhenWhatIsAskedForIsAllowed() {
    assertEquals(
        Optional.of(true),
        modality.opener(
            asking("may i use it", Trait.ASKS_ALLOWED), "Use is not prohibited.", Language.EN));
  }

  @Test
  void opener_isNoWhenTheQuestionAsksForABanAndThereIsNone() {
    assertEquals(
        Optional.of(false),
        modality.opener(
            asking("is use banned", Trait.ASKS_FORBIDDEN), "Use is not prohibited.", Language.EN));
  }

  @Test
  void opener_isAbsentWhenTheQuestionOffersAChoice() {
    assertEquals(
        Optional.empty(),
        modality.opener(
            asking("is use banned or allowed", Trait.ASKS_FORBIDDEN),
            "Use is not prohibited.",
            Language.EN));
  }

  @Test
  void opener_isAbsentWhenTheSentenceDecidesNothing() {
    assertEquals(
        Optional.empty(),
        modality.opener(
            asking("may i use it", Trait.ASKS_ALLOWED), "BIS is part of Commerce.", Language.EN));
  }

  private static Question asking(String text, Trait trait) {
    Set<Trait> traits = EnumSet.of(Trait.YES_NO, trait);
    return new Question(
        text, text, Language.EN, Language.EN, traits, List.of(text), List.of(), List.of(), false);
  }
}
