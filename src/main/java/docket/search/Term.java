package docket.search;

import java.util.Set;

/**
 * One thing a question asks about: a word, a domain concept, or an exact form such as a date.
 *
 * @param surface as it stands in the question
 * @param keys what stands for it in the index, each of which is enough: its stem, its concepts
 *     ({@code c:resale}), its exact forms ({@code day:2024-09-29})
 * @param weight how much it tells passages apart, from 0 (nothing) to 1 (a word that occurs
 *     nowhere)
 * @param known whether it occurs in the index at all
 */
public record Term(String surface, Set<String> keys, double weight, boolean known) {
  /**
   * @throws IllegalArgumentException if the weight lies outside 0 to 1
   */
  public Term {
    keys = Set.copyOf(keys);
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException(
          "term '%s': weight from 0 to 1, not %s".formatted(surface, weight));
    }
  }
}
