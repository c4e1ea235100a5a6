package docket.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          en | who signed the ban, and on what day?
          en | can resellers still sell renewals
          en | kaspersky banned?
          en | is it illegal lol
          nl | wie heeft het verbod getekend, en op welke dag?
          nl | mogen wederverkopers nog verlengen
          nl | kaspersky verbod deadline
          nl | is kaspersky software illegaal
          nl | en de vpn dan?
          nl | hoe laat precies
          de | wer hat das verbot unterschrieben, und an welchem tag?
          de | darf ich das noch verlaengern
          de | kaspersky verbot frist
          de | gibts noch updates
          fr | qui a signé l'interdiction, et quel jour ?
          fr | est ce que les revendeurs peuvent encore vendre
          fr | c koi ksn
          fr | kaspersky interdit usa
          es | ¿quién firmó la prohibición y qué día?
          es | pueden los revendedores seguir vendiendo
          es | que es ksn
          es | kaspersky prohibido eeuu
          ru | кто подписал запрет и в какой день?
          ru | можно ли юзать kaspersky free в сша
          """)
  void guess_findsTheLanguage_ofQuestionsAsPeopleTypeThem(String language, String question) {
    assertEquals(language, LanguageDetector.guess(question).language().code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quando è stato vietato kaspersky?",
        "när förbjöds kaspersky?",
        "kaspersky ne zaman yasaklandı?",
        "când a fost interzis kaspersky?",
        "kiedy zakazano kaspersky w usa?",
        "πότε απαγορεύτηκε το kaspersky;",
        "متى تم حظر كاسبرسكي؟",
        "卡巴斯基什么时候被禁?",
        "kaspersky",
        "",
        "???"
      })
  void guess_isEnglish_forOtherLanguagesAndForNone(String question) {
    assertEquals(Language.EN, LanguageDetector.guess(question).language());
  }

  @Test
  void guess_isNotSwayedByEnglishNames() {
    assertEquals(
        Language.DE,
        LanguageDetector.guess("Was sagt das Bureau of Industry and Security dazu?").language());
  }

  @Test
  void sure_isTrue_whenWordsOfOneLanguageStandTogether() {
    assertTrue(LanguageDetector.guess("mag dat nog in de vs, en tot wanneer?").sure());
  }

  @Test
  void sure_isFalse_whenNothingPointsToALanguage() {
    assertFalse(LanguageDetector.guess("kaspersky vpn?").sure());
  }

  @Test
  void guess_namesTwoDifferentLanguagesInOrder_inRandomText() {
    for (int seed = 0; seed < 2_000; seed++) {
      LanguageDetector.Guess guess = LanguageDetector.guess(RandomText.of(seed, 30));
      assertNotEquals(guess.language(), guess.second(), "seed " + seed);
      assertTrue(guess.score() >= guess.secondScore(), "seed " + seed);
    }
  }
}
