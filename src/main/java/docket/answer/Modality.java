package docket.answer;

import docket.source.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a sentence says that something may be done, or that it may not; and so whether a question
 * gets a yes or a no.
 *
 * <p>It decides only where the words do. A wrong yes does more harm than none, so in doubt there is
 * no opener.
 */
final class Modality {
  /** How many words before a deciding word a negation still reaches it. */
  private static final int BEFORE = 3;

  /** How many words after "may" a negation still reaches it. */
  private static final int AFTER = 4;

  /** Dutch puts the negation far behind the verb: "mag Kaspersky in de VS geen updates leveren". */
  private static final int AFTER_IN_DUTCH = 25;

  private static final Set<String> OR = Set.of("or", "of", "oder", "ou", "o", "или");

  private final Cues cues;

  Modality(Cues cues) {
    this.cues = cues;
  }

  /** What a sentence says of what may be done. */
  enum Says {
    /** It may be done. */
    ALLOWED,
    /** It may not be done. */
    FORBIDDEN,
    /** Nothing that decides it. */
    NOTHING
  }

  /** What a sentence says; the first deciding word counts, since the rest qualifies it. */
  Says of(String sentence, Language language) {
    List<String> words = Cues.words(sentence);
    if (cues.anywhere("says-outside", language, words)) {
      return Says.ALLOWED;
    }
    for (int i = 0; i < words.size(); i++) {
      if (cues.standsAt("says-forbidden", language, words, i)) {
        return negated(language, words, i - BEFORE, i) ? Says.ALLOWED : Says.FORBIDDEN;
      }
      if (cues.standsAt("says-allowed", language, words, i)) {
        int after = language == Language.NL ? AFTER_IN_DUTCH : AFTER;
        boolean negated =
            negated(language, words, i - BEFORE, i)
                || negated(language, words, i + 1, i + 1 + after);
        return negated ? Says.FORBIDDEN : Says.ALLOWED;
      }
    }
    return Says.NOTHING;
  }

  private boolean negated(Language language, List<String> words, int from, int to) {
    List<String> window = words.subList(Math.max(0, from), Math.min(words.size(), to));
    return cues.anywhere("negation", language, window);
  }

  /**
   * The opener that a sentence gives a question: true for a yes, false for a no, empty where the
   * words do not decide it.
   */
  Optional<Boolean> opener(Question question, String sentence, Language language) {
    boolean allowed = question.is(Trait.ASKS_ALLOWED);
    boolean forbidden = question.is(Trait.ASKS_FORBIDDEN);
    if (!question.is(Trait.YES_NO) || allowed == forbidden || offersChoice(question)) {
      return Optional.empty();
    }
    return switch (of(sentence, language)) {
      case ALLOWED -> Optional.of(allowed);
      case FORBIDDEN -> Optional.of(forbidden);
      case NOTHING -> Optional.empty();
    };
  }

  private static boolean offersChoice(Question question) {
    return Cues.words(question.text()).stream().anyMatch(OR::contains);
  }
}
