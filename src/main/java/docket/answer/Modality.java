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
  private static final Set<String> NEGATION =
      Set.of(
          "not", "no", "never", "without", "neither", "nor", "niet", "geen", "nooit", "zonder",
          "nobody", "nothing", "niemand", "niets");

  private static final Set<String> FORBIDDING =
      Set.of(
          "prohibited",
          "prohibits",
          "prohibit",
          "prohibition",
          "forbidden",
          "forbid",
          "forbids",
          "banned",
          "bans",
          "barred",
          "bars",
          "illegal",
          "unlawful",
          "penalties",
          "penalised",
          "punished",
          "verboden",
          "verbiedt",
          "verbieden",
          "strafbaar",
          "straf",
          "straffen",
          "illegaal");

  private static final Set<String> ALLOWING =
      Set.of(
          "may",
          "can",
          "allowed",
          "permitted",
          "legal",
          "exempt",
          "free",
          "mag",
          "mogen",
          "kan",
          "kunnen",
          "toegestaan",
          "vrij",
          "uitgezonderd");

  private static final List<String> OUTSIDE =
      List.of(
          "outside the ban",
          "not covered by",
          "buiten het verbod",
          "valt niet onder",
          "vallen niet onder",
          "vallen buiten",
          "valt buiten",
          "there is no ban",
          "is geen verbod",
          "does not apply",
          "geldt niet");

  /** How many words before a modal word a negation still reaches it. */
  private static final int REACH = 3;

  /** How many words after "may" or "mag" a negation still reaches it. */
  private static final int REACH_AFTER = 4;

  /** What a sentence says of what may be done. */
  enum Says {
    /** It may be done. */
    ALLOWED,
    /** It may not be done. */
    FORBIDDEN,
    /** Nothing that decides it. */
    NOTHING
  }

  private Modality() {}

  /** What a sentence says; the first deciding word counts, since the rest qualifies it. */
  static Says of(String sentence) {
    List<String> words = Cues.words(sentence);
    String plain = " " + String.join(" ", words) + " ";
    for (String phrase : OUTSIDE) {
      if (plain.contains(" " + phrase + " ")) {
        return Says.ALLOWED;
      }
    }
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (FORBIDDING.contains(word)) {
        return negatedBefore(words, i) ? Says.ALLOWED : Says.FORBIDDEN;
      }
      if (ALLOWING.contains(word)) {
        return negatedBefore(words, i) || negatedAfter(words, i) ? Says.FORBIDDEN : Says.ALLOWED;
      }
    }
    return Says.NOTHING;
  }

  private static boolean negatedBefore(List<String> words, int at) {
    return words.subList(Math.max(0, at - REACH), at).stream().anyMatch(NEGATION::contains);
  }

  /** Dutch puts the negation far behind the verb: "mag Kaspersky in de VS geen updates leveren". */
  private static boolean negatedAfter(List<String> words, int at) {
    int reach = words.get(at).startsWith("m") && !words.get(at).equals("may") ? 25 : REACH_AFTER;
    return words.subList(at + 1, Math.min(words.size(), at + 1 + reach)).stream()
        .anyMatch(NEGATION::contains);
  }

  /**
   * The opener that a sentence gives a question: true for a yes, false for a no, empty where the
   * words do not decide it.
   */
  static Optional<Boolean> opener(Question question, String sentence) {
    boolean allowed = question.is(Trait.ASKS_ALLOWED);
    boolean forbidden = question.is(Trait.ASKS_FORBIDDEN);
    if (!question.is(Trait.YES_NO) || allowed == forbidden || choice(question)) {
      return Optional.empty();
    }
    return switch (of(sentence)) {
      case ALLOWED -> Optional.of(allowed);
      case FORBIDDEN -> Optional.of(forbidden);
      case NOTHING -> Optional.empty();
    };
  }

  private static boolean choice(Question question) {
    Set<String> or = Set.of("or", "of", "oder", "ou", "o", "или");
    Language language = question.language();
    List<String> words = Cues.words(question.text());
    return words.stream().anyMatch(or::contains) && language != Language.RU
        || words.contains("или");
  }
}
