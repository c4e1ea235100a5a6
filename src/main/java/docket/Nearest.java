package docket;

import java.util.Collection;
import java.util.Optional;

/** Finds what somebody probably meant to write. */
final class Nearest {
  /** Slips that are forgiven: one in this many characters, but always at least one. */
  private static final int CHARACTERS_A_SLIP = 5;

  /** Longer texts are no slips of the pen, and would cost time. */
  private static final int MAX_LENGTH = 100;

  private Nearest() {}

  /** The candidate with the fewest slips, the first of equals; empty when all are too far. */
  static Optional<String> of(String text, Collection<String> candidates) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    int best = Math.max(1, text.length() / CHARACTERS_A_SLIP) + 1;
    Optional<String> found = Optional.empty();
    for (String candidate : candidates) {
      int slips = slips(text, candidate);
      if (slips < best) {
        best = slips;
        found = Optional.of(candidate);
      }
    }
    return found;
  }

  /**
   * The number of letters to insert, delete, change or swap with their neighbour (optimal string
   * alignment).
   */
  static int slips(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
