package docket.text;

import docket.source.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The words of a language that carry no topic. */
public final class FunctionWords {
  private static final Map<Language, Set<String>> WORDS = words();

  private FunctionWords() {}

  /**
   * Whether a word is an article, preposition, pronoun, auxiliary, question word or filler of a
   * language, chat spellings and the halves of contractions included ({@code pls}, {@code ff},
   * {@code n} of {@code zo'n}). Names of countries never are: neither {@code us} in English nor
   * {@code vs} in Dutch.
   *
   * @param folded the word as {@link Folding} gives it
   */
  public static boolean isFunctionWord(String folded, Language language) {
    return of(language).contains(folded);
  }

  /** All function words of a language in their plain spelling. */
  static Set<String> of(Language language) {
    return WORDS.getOrDefault(language, Set.of());
  }

  private static Map<Language, Set<String>> words() {
    Map<Language, Set<String>> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, WordLists.read("function-words-" + language.code()));
    }
    return words;
  }
}
