package docket.search;

import docket.source.Language;
import java.util.Optional;

/**
 * How the keys of a term are written. A plain word is a stem in the question's language; {@code
 * en:word} is a stem in a language that is named; {@code ~word} is a stem in the question's
 * language that is only like the question's word. Everything else with a colon, such as {@code
 * c:resale} or {@code year:2024}, belongs to all languages.
 */
final class KeyNames {
  private static final String ALIKE = "~";

  /** How much a word that is only alike counts beside the same word. */
  private static final float ALIKE_QUALITY = 0.8f;

  /** How much a translated word counts beside the word itself; it may be another sense of it. */
  private static final float TRANSLATED_QUALITY = 0.9f;

  private KeyNames() {}

  /**
   * @param name as the index of that language holds it
   * @param quality how much it counts, up to 1
   */
  record Key(String name, float quality) {}

  /** The key of a stem that is like the question's word. */
  static String alike(String stem) {
    return ALIKE + stem;
  }

  /** The key of a stem in a language that is not the question's. */
  static String translated(String stem, Language language) {
    return language.code() + ":" + stem;
  }

  /** What a key of a question means in passages of a language; empty where it means nothing. */
  static Optional<Key> in(String key, Language asked, Language passages) {
    if (key.startsWith(ALIKE)) {
      String stem = key.substring(ALIKE.length());
      return asked == passages ? Optional.of(new Key(stem, ALIKE_QUALITY)) : Optional.empty();
    }
    int colon = key.indexOf(':');
    if (colon < 0) {
      return asked == passages ? Optional.of(new Key(key, 1)) : Optional.empty();
    }
    Optional<Language> named = Language.ofCode(key.substring(0, colon));
    if (named.isEmpty()) {
      return Optional.of(new Key(key, 1));
    }
    return named.get() == passages
        ? Optional.of(new Key(key.substring(colon + 1), TRANSLATED_QUALITY))
        : Optional.empty();
  }
}
