package docket.source;

import java.util.Locale;
import java.util.Optional;

/** A language in which Docket reads questions and has analysis of its own. */
public enum Language {
  /** English, also the fallback for languages outside this list. */
  EN,
  /** Dutch. */
  NL,
  /** German. */
  DE,
  /** French. */
  FR,
  /** Spanish. */
  ES,
  /** Russian. */
  RU;

  /** The two-letter ISO 639-1 code in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The locale of this language, without a region. */
  public Locale locale() {
    return Locale.of(code());
  }

  /** The language of an ISO 639-1 code in lower case; empty when it is not one of the six. */
  public static Optional<Language> ofCode(String code) {
    for (Language language : values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
