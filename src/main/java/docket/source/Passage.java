package docket.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The smallest citable piece of a source.
 *
 * @param id its lasting name
 * @param language the language of {@code text}
 * @param text its words as the source's file has them
 * @param translations our translations of it by language; never holds {@code language} itself
 * @param also other sources that carry the same, without those that the file does not name
 * @param validity the days on which what it describes held
 * @param unverified whether it is known to be unconfirmed, which every answer has to say
 * @param conflicts the conflicts whose losing or disputed side this passage states
 */
public record Passage(
    PassageId id,
    Language language,
    PassageText text,
    Map<Language, PassageText> translations,
    List<SourceId> also,
    Validity validity,
    boolean unverified,
    List<ConflictId> conflicts) {
  /**
   * @throws IllegalArgumentException if there is a translation into the passage's own language
   */
  public Passage {
    translations = Map.copyOf(translations);
    also = List.copyOf(also);
    conflicts = List.copyOf(conflicts);
    if (translations.containsKey(language)) {
      throw new IllegalArgumentException(
          "passage %s: a translation into its own language %s".formatted(id, language.code()));
    }
  }

  /** The words in a language: the original or its translation; empty where there is neither. */
  public Optional<PassageText> in(Language wanted) {
    return wanted == language ? Optional.of(text) : Optional.ofNullable(translations.get(wanted));
  }

  /**
   * The language in which the passage is given to a reader: the reader's own where it exists, else
   * English where it exists, else the passage's own.
   */
  public Language bestLanguageFor(Language reader) {
    if (in(reader).isPresent()) {
      return reader;
    }
    return in(Language.EN).isPresent() ? Language.EN : language;
  }
}
