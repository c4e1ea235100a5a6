package docket.console;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that somebody may have meant. */
final class NearName {
  /** More slips than this are another word. */
  private static final int MOST_SLIPS = 2;

  private NearName() {}

  /** The nearest of some names; empty where none is near. */
  static Optional<String> of(String typed, Collection<String> names) {
    String word = typed.split("=", 2)[0];
    return names.stream()
        .filter(name -> slips(word, name) <= Math.min(MOST_SLIPS, name.length() / 2))
        .min(
            Comparator.comparingInt((String name) -> slips(word, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Letters to add, drop, change or swap (optimal string alignment distance). */
  private static int slips(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    Arrays.setAll(cost[0], j -> j);
    for (int i = 1; i <= a.length(); i++) {
      cost[i][0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        least = Math.min(least, cost[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = least;
      }
    }
    return cost[a.length()][b.length()];
  }
}
