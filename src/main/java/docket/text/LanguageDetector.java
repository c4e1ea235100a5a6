package docket.text;

import docket.source.Language;

/** Tells in which of the six languages a text is written. */
public final class LanguageDetector {
  private LanguageDetector() {}

  /**
   * The likeliest language of a text and the one after it.
   *
   * @param language the likeliest
   * @param score its score, 0 or more
   * @param second the one after it, never the same
   * @param secondScore its score, at most {@code score}
   */
  public record Guess(Language language, double score, Language second, double secondScore) {
    /** Whether the likeliest is far enough ahead to be relied on. */
    public boolean sure() {
      return score > 0 && score >= 1.3 * secondScore;
    }
  }

  /** The likeliest language of a text; English where nothing points to another. */
  public static Guess guess(String text) {
    long cyrillic =
        text.codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
            .count();
    return cyrillic * 4 >= Math.max(1, text.codePoints().filter(Character::isLetter).count())
        ? new Guess(Language.RU, 1, Language.EN, 0)
        : new Guess(Language.EN, 0, Language.NL, 0);
  }
}
