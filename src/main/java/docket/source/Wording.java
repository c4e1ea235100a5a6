package docket.source;

import java.util.Map;
import java.util.Optional;

/**
 * One text in several languages; English is always among them.
 *
 * @param byLanguage the text by language
 */
public record Wording(Map<Language, String> byLanguage) {
  /**
   * @throws IllegalArgumentException if the English text is missing
   */
  public Wording {
    byLanguage = Map.copyOf(byLanguage);
    if (!byLanguage.containsKey(Language.EN)) {
      throw new IllegalArgumentException("wording: the English text is missing");
    }
  }

  /** The text in a language, or in English where that language has none. */
  public String in(Language language) {
    return Optional.ofNullable(byLanguage.get(language)).orElseGet(this::english);
  }

  /** The English text. */
  public String english() {
    String text = byLanguage.get(Language.EN);
    if (text == null) {
      throw new IllegalStateException("wording without English");
    }
    return text;
  }
}
