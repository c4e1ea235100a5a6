package docket.evaluation;

import docket.source.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Replaces words of a sentence by those that the lists have for a kind, and adds clauses. */
final class CitationSwaps {
  private final CitationLists lists;
  private final CitationRandom random;

  CitationSwaps(CitationLists lists, CitationRandom random) {
    this.lists = lists;
    this.random = random;
  }

  /**
   * The sentence with one replacement of a kind, none where no list entry fits. An entry counts
   * only where no longer one fits at the same place, so that "is not" is never turned into "is not
   * not".
   */
  Optional<String> alter(String sentence, Language language, CitationKind kind) {
    List<String> altered = new ArrayList<>();
    List<Integer> taken = new ArrayList<>();
    for (CitationLists.Swap swap : lists.swaps(kind, language)) {
      int at = find(sentence, swap.from());
      boolean idle = (isModal(swap.from()) || putsIn(swap)) && isDenied(sentence);
      if (at >= 0 && !taken.contains(at) && !idle) {
        taken.add(at);
        String to = at == 0 ? capital(swap.to()) : swap.to();
        altered.add(sentence.substring(0, at) + to + sentence.substring(at + swap.from().length()));
      }
    }
    return altered.isEmpty() ? Optional.empty() : Optional.of(random.of(altered));
  }

  /** "May not" and "must not" say the same. */
  private static boolean isModal(String words) {
    return List.of("may", "must", "mag", "moet").contains(words);
  }

  /** A second negation seldom says the opposite of one. */
  private static boolean putsIn(CitationLists.Swap swap) {
    boolean negation = (swap.to() + " ").contains(" not ") || (swap.to() + " ").contains(" niet ");
    return negation && swap.to().startsWith(swap.from());
  }

  private static boolean isDenied(String sentence) {
    return List.of(" not ", " no ", "No ", " niet ", " geen ", "Geen ").stream()
        .anyMatch(sentence::contains);
  }

  /** The sentence with a clause of the lists before its last mark. */
  String add(String sentence, Language language) {
    String clause = random.of(lists.texts(CitationKind.ADDED_CLAUSE, language));
    int end = sentence.length();
    while (end > 0
        && !Character.isLetterOrDigit(sentence.charAt(end - 1))
        && sentence.charAt(end - 1) != ')') {
      end--;
    }
    return sentence.substring(0, end) + clause + sentence.substring(end);
  }

  /**
   * Where whole words stand in a sentence, at its start with a capital letter too; -1 if nowhere.
   */
  private static int find(String sentence, String words) {
    if (isAt(sentence, capital(words), 0)) {
      return 0;
    }
    int at = sentence.indexOf(words);
    while (at >= 0) {
      if (isAt(sentence, words, at)) {
        return at;
      }
      at = sentence.indexOf(words, at + 1);
    }
    return -1;
  }

  private static boolean isAt(String sentence, String words, int at) {
    int end = at + words.length();
    return sentence.startsWith(words, at)
        && (at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1)))
        && (end >= sentence.length() || !Character.isLetterOrDigit(sentence.charAt(end)));
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
