package docket.text;

import docket.source.Language;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words whose full stop does not end a sentence, or does so only before a new start. */
final class Abbreviations {
  private static final Map<Language, Set<String>> HARD = new EnumMap<>(Language.class);
  private static final Map<Language, Set<String>> SOFT = new EnumMap<>(Language.class);

  static {
    Map<String, Set<String>> lists = WordLists.sections("abbreviations");
    for (Language language : Language.values()) {
      HARD.put(language, both(lists, language, "hard"));
      SOFT.put(language, both(lists, language, "soft"));
    }
  }

  private Abbreviations() {}

  private static Set<String> both(Map<String, Set<String>> lists, Language language, String kind) {
    Set<String> words = new HashSet<>(lists.getOrDefault("[all " + kind + "]", Set.of()));
    words.addAll(lists.getOrDefault("[" + language.code() + " " + kind + "]", Set.of()));
    return Set.copyOf(words);
  }

  /**
   * Whether something always follows the abbreviation in the same sentence ({@code Dr.}, {@code
   * e.g.}).
   *
   * @param word folded and without full stops
   */
  static boolean goesOn(String word, Language language) {
    return HARD.getOrDefault(language, Set.of()).contains(word);
  }

  /**
   * Whether the abbreviation may stand at the end of a sentence as well as inside one ({@code
   * Inc.}, {@code etc.}).
   *
   * @param word folded and without full stops
   */
  static boolean mayEnd(String word, Language language) {
    return SOFT.getOrDefault(language, Set.of()).contains(word);
  }
}
