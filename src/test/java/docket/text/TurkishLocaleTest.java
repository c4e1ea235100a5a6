package docket.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Language;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a Turkish machine the lower case of I is another letter; nothing here may notice. */
class TurkishLocaleTest {
  private Locale before = Locale.getDefault();

  @BeforeEach
  void speakTurkish() {
    before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  @Test
  void fold_givesTheSameLetters() {
    assertEquals("icts it i", Folding.fold("ICTS IT I"));
  }

  @Test
  void read_findsTheSameIdentifier() {
    assertEquals("id:icts-2021-002", ReadValues.of("ICTS-2021-002", "en"));
  }

  @Test
  void key_isTheSame() {
    assertEquals("amount:idr:5", new Exact.Amount("IDR", java.math.BigDecimal.valueOf(5)).key());
  }

  @Test
  void guess_findsTheSameLanguage() {
    assertEquals(Language.NL, LanguageDetector.guess("IS HET VERBODEN IN DE VS?").language());
  }

  @Test
  void isFunctionWord_findsTheSameWord() {
    assertTrue(FunctionWords.isFunctionWord(Folding.fold("IS"), Language.EN));
  }

  @Test
  void split_cutsAtTheSamePlaces() {
    assertEquals(
        List.of("In the U.S. Inc. IT is fine.", "It is."),
        Sentences.split("In the U.S. Inc. IT is fine. It is.", Language.EN));
  }

  @Test
  void of_givesTheSameSkeleton() {
    assertEquals("kritik", Skeleton.of("CRITIC"));
  }
}
