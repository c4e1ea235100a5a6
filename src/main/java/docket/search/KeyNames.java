package docket.search;

import docket.source.Language;
import java.util.Optional;

/**
 * How the keys of a term are written. A plain word is a stem in the question's language; {@code
 * en:word} is a stem in a language that is named; {@code ~} in front says that the word is only
 * like the question's; everything else with a colon, such as {@code c:resale} or {@code year:2024},
 * belongs to all languages.
 */
final class KeyNames {
  private KeyNames() {}

  /**
   * @param name as the index of that language holds it
   * @param quality how much it counts, up to 1
   */
  record Key(String name, float quality) {}

  /** How much a translated word counts beside the word itself; it may be another sense of it. */
  private static final float TRANSLATED_QUALITY = 0.9f;

  /** The key of a stem in a language that is not the question's. */
  static String translated(String stem, Language language) {
    return language.code() + ":" + stem;
  }

  /** What a key of a question means in passages of a language; empty where it means nothing. */
  static Optional<Key> in(String key, Language asked, Language passages) {
    boolean alike = key.startsWith(Probe.ALIKE);
    String rest = alike ? key.substring(Probe.ALIKE.length()) : key;
    float quality = alike ? Probe.ALIKE_QUALITY : 1;
    int colon = rest.indexOf(':');
    if (colon < 0) {
      return asked == passages ? Optional.of(new Key(rest, quality)) : Optional.empty();
    }
    Optional<Language> named = Language.ofCode(rest.substring(0, colon));
    if (named.isEmpty()) {
      return Optional.of(new Key(rest, quality));
    }
    return named.get() == passages
        ? Optional.of(new Key(rest.substring(colon + 1), TRANSLATED_QUALITY))
        : Optional.empty();
  }
}
