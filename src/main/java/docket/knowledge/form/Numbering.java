package docket.knowledge.form;

import docket.source.Passage;
import docket.source.PassageText;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives numbers to the passages of one file that have none: the number that the same words had
 * before, else one that was never used.
 */
final class Numbering {
  private final Map<String, Integer> before = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();
  private int last;

  /**
   * @param earlier all passages that the source ever had, the oldest first
   * @param written the numbers that the file writes
   */
  Numbering(Collection<Passage> earlier, Set<Integer> written) {
    taken.addAll(written);
    last = written.stream().mapToInt(Integer::intValue).max().orElse(0);
    for (Passage passage : earlier) {
      before.put(passage.text().body(), passage.id().number());
      last = Math.max(last, passage.id().number());
    }
  }

  /** The number for a text without one; different at each call. */
  int numberFor(PassageText text) {
    Integer known = before.get(text.body());
    int number = known != null && !taken.contains(known) ? known : last + 1;
    last = Math.max(last, number);
    taken.add(number);
    return number;
  }
}
