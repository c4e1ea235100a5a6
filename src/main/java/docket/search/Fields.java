package docket.search;

import docket.source.Language;

/** The names of the index's fields. Changing what one holds needs a new {@link Commits#FORMAT}. */
final class Fields {
  /** The unit's id. */
  static final String ID = "id";

  /** What the unit belongs to. */
  static final String GROUP = "group";

  /** The codes of the languages the unit is there in. */
  static final String LANGUAGES = "languages";

  /** What an authority of 1 is stored as. */
  static final double AUTHORITY_SCALE = 1000;

  /** Authority, in parts of {@link #AUTHORITY_SCALE}. */
  static final String AUTHORITY = "authority";

  /** A day, in days since 1970, before all days that matter; stands for an unknown one. */
  static final long EVER_BEFORE = -10_000_000;

  /** A day, in days since 1970, after all days that matter; stands for an open end. */
  static final long EVER_AFTER = 10_000_000;

  /** Days since 1970 of publication and of the first and last day it held. */
  static final String PUBLISHED = "published";

  static final String FROM = "from";
  static final String UNTIL = "until";

  /** The caller's own text. */
  static final String PAYLOAD = "payload";

  private Fields() {}

  /** The words of a language: stems, concepts, exact forms. */
  static String words(Language language) {
    return "words." + language.code();
  }

  /** The character grams of a language, in rough spelling. */
  static String grams(Language language) {
    return "grams." + language.code();
  }

  /** The copy of the words from which a passage is scored. */
  static String forward(Language language) {
    return "forward." + language.code();
  }

  /** The vectors of the sentences of a language. */
  static String vectors(Language language) {
    return "vectors." + language.code();
  }

  /** The vector of the whole text of a language. */
  static String meaning(Language language) {
    return "meaning." + language.code();
  }

  /** The caller's name of the text in a language. */
  static String rendition(Language language) {
    return "rendition." + language.code();
  }
}
