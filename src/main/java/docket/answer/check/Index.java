package docket.answer.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the words of an analysed text that say the same as a given word. */
final class Index {
  private static final int PREFIX = 5;

  private final Prose prose;
  private final Lexicon lexicon;
  private final Map<String, List<Integer>> byStem = new HashMap<>();
  private final Map<String, List<Integer>> byPrefix = new HashMap<>();
  private final Map<Integer, List<Integer>> byMeaning = new HashMap<>();
  private final Map<String, List<Integer>> byInitials = new HashMap<>();

  Index(Prose prose, Lexicon lexicon) {
    this.prose = prose;
    this.lexicon = lexicon;
    List<Word> words = prose.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.role() == Word.Role.VALUE) {
        continue;
      }
      put(byStem, word.stem(), i);
      put(byStem, "=" + word.skeleton(), i);
      put(byStem, "=" + word.stem(), i);
      addPrefixes(word, i);
      for (int id : word.meanings()) {
        put(byMeaning, id, i);
      }
      boolean compound = word.parts().size() > 1;
      for (Word.Part part : word.parts()) {
        put(byStem, part.stem(), i);
        for (int id : part.meanings()) {
          if (compound || namesSomething(id)) {
            put(byMeaning, id, i);
          }
        }
      }
    }
    Initials.of(words).forEach((letters, index) -> byInitials.put(letters, index));
  }

  /**
   * Parts of phrases count where they are actors or places: "the ministry" of "ministry of trade".
   */
  private boolean namesSomething(int meaning) {
    return switch (lexicon.meaning(meaning).kind()) {
      case ACTOR, PLACE, BROAD -> true;
      case MARKER, CLAUSE, LIGHT, WORD, STRICT, ORDINAL -> false;
    };
  }

  /** The text. */
  Prose prose() {
    return prose;
  }

  /**
   * Where a text says what a word says.
   *
   * @param same indexes of words that say the same
   * @param opposite indexes of words that say the opposite
   * @param share how much of the word is found, 0 to 1; less than 1 for half a compound
   */
  record Hits(BitSet same, BitSet opposite, double share) {
    boolean any() {
      return share > 0;
    }

    boolean isSame() {
      return !same.isEmpty();
    }
  }

  /**
   * The words that say what a word says.
   *
   * @param sameLanguage whether the word is of the language of this text
   */
  Hits find(Word word, boolean sameLanguage) {
    BitSet same = new BitSet();
    BitSet opposite = new BitSet();
    addLiteral(word, sameLanguage, same);
    addMeanings(word.meanings(), same, opposite);
    if (word.isAbbreviation()) {
      addAll(byInitials.get(word.folded()), same);
    }
    if (!same.isEmpty() || !opposite.isEmpty()) {
      return new Hits(same, opposite, 1);
    }
    return new Hits(same, opposite, addParts(word, sameLanguage, same, opposite));
  }

  private double addParts(Word word, boolean sameLanguage, BitSet same, BitSet opposite) {
    if (word.parts().isEmpty() || deniesAsPhrase(word)) {
      return 0;
    }
    int found = 0;
    for (Word.Part part : word.parts()) {
      BitSet here = new BitSet();
      BitSet against = new BitSet();
      if (sameLanguage) {
        addAll(byStem.get(part.stem()), here);
      }
      addMeanings(part.meanings(), here, against);
      same.or(here);
      opposite.or(against);
      found += here.isEmpty() && against.isEmpty() ? 0 : 1;
    }
    return (double) found / word.parts().size();
  }

  /** "Off limits" has nothing of a limit. */
  private boolean deniesAsPhrase(Word word) {
    boolean negative = false;
    for (int id : word.meanings()) {
      negative |= lexicon.meaning(id).negative();
    }
    return negative && word.parts().size() == 1;
  }

  private void addMeanings(int[] meanings, BitSet same, BitSet opposite) {
    for (int id : meanings) {
      addAll(byMeaning.get(id), same);
      int other = lexicon.meaning(id).opposite();
      if (other >= 0) {
        addAll(byMeaning.get(other), opposite);
      }
    }
  }

  private void addLiteral(Word word, boolean sameLanguage, BitSet same) {
    if (sameLanguage) {
      addAll(byStem.get(word.stem()), same);
    } else if (word.skeleton().length() > 2 || word.role() == Word.Role.NAME) {
      addAll(byStem.get("=" + word.skeleton()), same);
      addAll(byStem.get("=" + word.stem()), same);
    }
    String own = sameLanguage ? word.stem() : word.skeleton();
    if (own.length() < PREFIX) {
      return;
    }
    String key = (sameLanguage ? "" : "=") + own.substring(0, PREFIX);
    for (int i : byPrefix.getOrDefault(key, List.of())) {
      Word other = prose.words().get(i);
      String theirs = sameLanguage ? other.stem() : other.skeleton();
      if (isClose(own, theirs)) {
        same.set(i);
      }
    }
  }

  /** Whether two stems share two thirds of the longer one from the start on. */
  private static boolean isClose(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int shared = 0;
    while (shared < most && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return 3 * shared >= 2 * Math.max(one.length(), other.length());
  }

  private void addPrefixes(Word word, int i) {
    if (word.stem().length() >= PREFIX) {
      put(byPrefix, word.stem().substring(0, PREFIX), i);
    }
    if (word.skeleton().length() >= PREFIX) {
      put(byPrefix, "=" + word.skeleton().substring(0, PREFIX), i);
    }
  }

  /** Whether the text has an abbreviation of which the given letters are the letters. */
  Set<String> initials() {
    return byInitials.keySet();
  }

  private static void addAll(@org.jspecify.annotations.Nullable List<Integer> indexes, BitSet to) {
    if (indexes != null) {
      indexes.forEach(to::set);
    }
  }

  private static <K> void put(Map<K, List<Integer>> map, K key, int index) {
    map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(index);
  }
}
