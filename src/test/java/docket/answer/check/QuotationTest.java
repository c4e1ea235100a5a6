package docket.answer.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sentence is taken as quoted only when it is a whole sentence of a cited text. */
class QuotationTest {
  private static final String TEXT = "Use is not prohibited. Sales end on 20 July 2024.";

  private static boolean isQuoted(String sentence, Language language) {
    Statement.Rendition dutch = new Statement.Rendition("Gebruik is niet verboden.", Language.NL);
    Statement.Cited cited = new Statement.Cited(TEXT, Language.EN, List.of(dutch), "A title");
    return Quotation.isOne(sentence, new Statement(sentence, language, List.of(cited)));
  }

  @Test
  void isOne_holdsForAWholeSentence() {
    assertTrue(isQuoted("Use is not prohibited.", Language.EN));
  }

  @Test
  void isOne_holdsForASentenceOfTheTranslation() {
    assertTrue(isQuoted("Gebruik is niet verboden.", Language.NL));
  }

  @Test
  void isOne_failsForAPartOfASentence() {
    assertFalse(isQuoted("Sales end on 20 July", Language.EN));
  }

  @Test
  void isOne_failsForAnotherLanguage() {
    assertFalse(isQuoted("Use is not prohibited.", Language.NL));
  }

  @Test
  void isOne_failsForTheContext() {
    assertFalse(isQuoted("A title", Language.EN));
  }
}
