package docket.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionWordsTest {

  private static boolean isFunctionWord(String word, String language) {
    return FunctionWords.isFunctionWord(word, Language.ofCode(language).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "en, the", "en, whats", "en, pls", "en, lol", "en, does", "en, t", "nl, het", "nl, eigenlijk",
    "nl, ff", "nl, een", "nl, waarmee", "de, fur", "de, gibts", "de, wofur", "fr, est", "fr, svp",
    "fr, l", "fr, ou", "es, cual", "es, mas", "ru, что", "ru, какие", "ru, еще"
  })
  void isFunctionWord_isTrue_forWordsWithoutTopic(String language, String word) {
    assertTrue(isFunctionWord(word, language));
  }

  @ParameterizedTest
  @CsvSource({
    "en, us",
    "en, ban",
    "en, updates",
    "en, sell",
    "nl, vs",
    "nl, verbod",
    "nl, boete",
    "de, usa",
    "de, verbot",
    "fr, interdit",
    "es, eeuu",
    "es, multa",
    "ru, сша",
    "ru, запрет"
  })
  void isFunctionWord_isFalse_forCountriesAndTopics(String language, String word) {
    assertFalse(isFunctionWord(word, language));
  }

  @Test
  void isFunctionWord_isFalse_forWordsOfAnotherLanguage() {
    assertFalse(isFunctionWord("het", "en"));
  }
}
