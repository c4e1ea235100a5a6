package docket.answer.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The abbreviations that could stand for the words of a text, such as KSN for its network. */
final class Initials {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  private Initials() {}

  /**
   * Letters in lower case and the words of which they are the first letters; once with and once
   * without the function words in between. Only runs of which every telling word has a capital
   * letter count.
   */
  static Map<String, List<Integer>> of(List<Word> words) {
    Map<String, List<Integer>> initials = new HashMap<>();
    for (int start = 0; start < words.size(); start++) {
      if (words.get(start).isCapitalised()) {
        addFrom(words, start, initials);
      }
    }
    return initials;
  }

  private static void addFrom(List<Word> words, int start, Map<String, List<Integer>> initials) {
    StringBuilder all = new StringBuilder();
    StringBuilder telling = new StringBuilder();
    List<Integer> run = new ArrayList<>();
    for (int i = start; i < words.size() && telling.length() < LONGEST; i++) {
      Word word = words.get(i);
      boolean small = !word.isCapitalised();
      if (small && word.role() != Word.Role.FUNCTION
          || word.sentence() != words.get(start).sentence()) {
        return;
      }
      all.append(word.folded(), 0, 1);
      if (!small) {
        telling.append(word.folded(), 0, 1);
        run.add(i);
        if (telling.length() >= SHORTEST) {
          initials.putIfAbsent(telling.toString(), List.copyOf(run));
          initials.putIfAbsent(all.toString(), List.copyOf(run));
        }
      }
    }
  }
}
