package docket.evaluation;

import docket.source.Language;
import docket.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names in sentences and puts others in their place. A name is a run of words with capitals,
 * not at the start of the sentence, that are nowhere written small.
 */
final class CitationNames {
  private final Set<String> small = new HashSet<>();
  private final List<String> names;
  private final CitationRandom random;

  /**
   * @param texts all sentences of a language, which show the words that are also written small
   * @param others the names to put in
   * @param places words that are places, which are another kind
   */
  CitationNames(
      List<String> texts, List<String> others, Set<String> places, CitationRandom random) {
    this.random = random;
    names = List.copyOf(others);
    small.addAll(places);
    for (String text : texts) {
      for (Words.Token token : Words.tokens(text)) {
        if (!Character.isUpperCase(token.surface().codePointAt(0))) {
          small.add(token.folded());
        }
      }
    }
  }

  private record Run(int start, int end) {}

  /** The sentence with one name replaced by one that its passage does not have. */
  Optional<String> alter(String sentence, String passage) {
    List<Run> runs = runs(sentence);
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    Run run = random.of(runs);
    for (int i = 0; i < 10; i++) {
      String other = random.of(names);
      if (isForeign(other, passage)) {
        return Optional.of(
            sentence.substring(0, run.start()) + other + sentence.substring(run.end()));
      }
    }
    return Optional.empty();
  }

  private static boolean isForeign(String name, String passage) {
    Set<String> given = new HashSet<>();
    Words.tokens(passage).forEach(token -> given.add(token.folded()));
    return Words.tokens(name).stream().noneMatch(token -> given.contains(token.folded()));
  }

  private List<Run> runs(String sentence) {
    List<Run> runs = new ArrayList<>();
    List<Words.Token> tokens = Words.tokens(sentence);
    int i = 1;
    while (i < tokens.size()) {
      int end = i;
      while (end < tokens.size()
          && isName(tokens.get(end))
          && (end == i || joins(sentence, tokens, end))) {
        end++;
      }
      if (end > i) {
        runs.add(new Run(tokens.get(i).start(), tokens.get(end - 1).end()));
      }
      i = Math.max(i + 1, end);
    }
    return runs;
  }

  private boolean isName(Words.Token token) {
    return Character.isUpperCase(token.surface().codePointAt(0))
        && token.surface().length() > 2
        && token.surface().codePoints().allMatch(Character::isLetter)
        && !small.contains(token.folded());
  }

  private static boolean joins(String sentence, List<Words.Token> tokens, int i) {
    String gap = sentence.substring(tokens.get(i - 1).end(), tokens.get(i).start());
    return gap.equals(" ") || gap.equals(" & ") || gap.equals("-");
  }

  /** The language is that of the texts; kept for the months, which are no names. */
  static Set<String> months(Language language) {
    return language == Language.EN
        ? Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday")
        : Set.of();
  }
}
