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
   * Whether a word is an article, preposition, pronoun, auxiliary, question word or filler.
   *
   * @param folded the word as {@link Folding} gives it
   */
  public static boolean isFunctionWord(String folded, Language language) {
    return WORDS.getOrDefault(language, Set.of()).contains(folded);
  }

  private static Map<Language, Set<String>> words() {
    Map<Language, Set<String>> words = new EnumMap<>(Language.class);
    words.put(Language.EN, Set.of("the", "a", "of", "is", "in", "to", "what", "when", "who"));
    words.put(Language.NL, Set.of("de", "het", "een", "van", "is", "in", "wat", "wie", "wanneer"));
    return Map.copyOf(words);
  }
}
