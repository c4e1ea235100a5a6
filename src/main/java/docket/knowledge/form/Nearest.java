package docket.knowledge.form;

import java.util.List;
import java.util.Optional;

/** Guesses which word somebody meant to write. */
final class Nearest {
  private static final int MAX_LENGTH = 40;

  private Nearest() {}

  /**
   * The known word that takes the fewest changes of a letter (or exchanges of two neighbours) to
   * reach, if they are at most a third of its letters.
   */
  static Optional<String> to(String word, List<String> known) {
    if (word.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Optional<String> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      int distance = distance(word, candidate);
      if (distance < least && distance <= Math.max(1, candidate.length() / 3)) {
        least = distance;
        nearest = Optional.of(candidate);
      }
    }
    return nearest;
  }

  /** A hint to add to the sentence on an unknown word. */
  static String hint(String word, List<String> known) {
    return to(word, known)
        .map("did you mean '%s'?"::formatted)
        .orElseGet(() -> "allowed are " + String.join(", ", known));
  }

  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        d[i][j] =
            Math.min(d[i - 1][j - 1] + (same ? 0 : 1), Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
