package docket.answer.check;

import docket.source.Language;
import docket.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words and phrases of one language with their meanings, found by form or by stem. */
final class Dictionary {
  private static final int[] NONE = {};

  private final Language language;
  private final Map<String, int[]> forms = new HashMap<>();
  private final Map<String, int[]> stems = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  Dictionary(Language language) {
    this.language = language;
  }

  /**
   * What a dictionary says of the words from one place on.
   *
   * @param length how many words belong together; 0 where nothing is known
   * @param meanings the numbers of their meanings
   */
  record Entry(int length, int[] meanings) {}

  /** Takes in all forms of a meaning, separated by commas. */
  void add(int meaning, String column) {
    int start = 0;
    while (start < column.length()) {
      int comma = column.indexOf(',', start);
      int end = comma < 0 ? column.length() : comma;
      addForm(meaning, column.substring(start, end));
      start = end + 1;
    }
  }

  /** Takes in one form. */
  void addForm(int meaning, String form) {
    List<String> words = Words.tokens(form).stream().map(Words.Token::folded).toList();
    if (words.isEmpty()) {
      return;
    }
    forms.merge(String.join(" ", words), new int[] {meaning}, Dictionary::both);
    stems.merge(joinStems(words), new int[] {meaning}, Dictionary::both);
    longest.merge(stem(words.getFirst()), words.size(), Math::max);
  }

  /** The longest phrase or the word that starts at an index of a list of folded words. */
  Entry longestAt(List<String> words, int index) {
    Integer most = longest.get(stem(words.get(index)));
    if (most == null) {
      return new Entry(0, NONE);
    }
    for (int n = Math.min(most, words.size() - index); n > 1; n--) {
      List<String> phrase = words.subList(index, index + n);
      int[] found = forms.get(String.join(" ", phrase));
      if (found == null) {
        found = stems.get(joinStems(phrase));
      }
      if (found != null) {
        return new Entry(n, found);
      }
    }
    int[] single = of(words.get(index));
    return new Entry(single.length == 0 ? 0 : 1, single);
  }

  /** The meanings of a single folded word; empty where it is unknown. */
  int[] of(String word) {
    int[] found = forms.get(word);
    if (found == null) {
      found = stems.get(stem(word));
    }
    return found == null ? NONE : found;
  }

  /** Whether a single folded word stands in the dictionary as it is. */
  boolean hasForm(String word) {
    return forms.containsKey(word);
  }

  private String joinStems(List<String> words) {
    List<String> stemmed = new ArrayList<>(words.size());
    for (String word : words) {
      stemmed.add(stem(word));
    }
    return String.join(" ", stemmed);
  }

  private String stem(String word) {
    return Stemmer.stem(word, language);
  }

  private static int[] both(int[] one, int[] other) {
    for (int id : one) {
      if (id == other[0]) {
        return one;
      }
    }
    int[] all = Arrays.copyOf(one, one.length + 1);
    all[one.length] = other[0];
    return all;
  }
}
