package docket.answer.check;

import docket.source.Language;
import docket.text.Words;
import java.util.List;

/** Tells which unknown words of a sentence are names. */
final class Names {
  private final List<Words.Token> tokens;
  private final List<String> folded;
  private final Language language;

  Names(List<Words.Token> tokens, List<String> folded, Language language) {
    this.tokens = tokens;
    this.folded = folded;
    this.language = language;
  }

  /** Whether the word at an index, which no dictionary knows, is a name. */
  boolean isName(int i) {
    String surface = tokens.get(i).surface();
    if (!Character.isUpperCase(surface.codePointAt(0))) {
      return hasCapitalInside(surface);
    }
    if (hasCapitalInside(surface)) {
      return true;
    }
    if (language == Language.DE) {
      return false;
    }
    return i > 0 || startsWithName();
  }

  private static boolean hasCapitalInside(String surface) {
    return surface.codePoints().skip(1).anyMatch(Character::isUpperCase);
  }

  /**
   * Whether the first word is a name although every first word has a capital: the next one has a
   * capital too, or it does not look like an inflected word. What is no name is mostly known.
   */
  private boolean startsWithName() {
    if (tokens.size() < 2) {
      return false;
    }
    if (Character.isUpperCase(tokens.get(1).surface().codePointAt(0))) {
      return true;
    }
    String first = folded.getFirst();
    return ORDINARY.stream().noneMatch(first::endsWith);
  }

  /** Endings of the unknown words that start sentences without being names. */
  private static final List<String> ORDINARY =
      List.of(
          "s", "en", "ing", "ed", "ly", "e", "end", "lijk", "ment", "tion", "ity", "dad", "heid");
}
