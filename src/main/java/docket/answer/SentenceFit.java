package docket.answer;

import docket.source.Language;
import docket.text.Exact;
import docket.text.ExactReader;
import java.util.List;
import java.util.Set;

/**
 * How well the form of a sentence fits what a question wants: a date for "when", a number for "how
 * many".
 */
final class SentenceFit {
  private static final Set<String> REASON =
      Set.of(
          "because", "ground", "grounds", "reason", "reasons", "since", "risk", "omdat", "want",
          "reden", "redenen", "grond", "gronden", "vanwege", "doordat", "risico");

  private SentenceFit() {}

  /** From 0 (lacks what is asked for) to 1 (has it, or nothing particular is asked for). */
  static double of(Question question, String sentence, Language language, Modality modality) {
    double wanted = 0;
    double present = 0;
    List<ExactReader.Found> exact =
        question.is(Trait.WHEN) || question.is(Trait.HOW_MANY)
            ? ExactReader.read(sentence, language)
            : List.of();
    if (question.is(Trait.WHEN)) {
      wanted++;
      present += exact.stream().anyMatch(found -> isDate(found.value())) ? 1 : 0;
    }
    if (question.is(Trait.HOW_MANY)) {
      wanted++;
      present += exact.stream().anyMatch(found -> isQuantity(found.value())) ? 1 : 0;
    }
    if (question.is(Trait.WHY)) {
      wanted++;
      present += Cues.words(sentence).stream().anyMatch(REASON::contains) ? 1 : 0;
    }
    if (question.is(Trait.WHO)) {
      wanted++;
      present += names(sentence) > 0 ? 1 : 0;
    }
    if (question.is(Trait.YES_NO)
        && (question.is(Trait.ASKS_ALLOWED) || question.is(Trait.ASKS_FORBIDDEN))) {
      wanted++;
      present += modality.of(sentence, language) == Modality.Says.NOTHING ? 0 : 1;
    }
    return wanted == 0 ? 1 : present / wanted;
  }

  private static boolean isDate(Exact value) {
    return switch (value) {
      case Exact.Day _, Exact.MonthDay _, Exact.Month _, Exact.Time _, Exact.Year _ -> true;
      case Exact.Number _, Exact.Amount _, Exact.Percent _, Exact.Identifier _ -> false;
    };
  }

  private static boolean isQuantity(Exact value) {
    return switch (value) {
      case Exact.Number _, Exact.Amount _, Exact.Percent _ -> true;
      case Exact.Day _,
          Exact.MonthDay _,
          Exact.Month _,
          Exact.Time _,
          Exact.Year _,
          Exact.Identifier _ ->
          false;
    };
  }

  private static long names(String sentence) {
    String[] words = sentence.split("\\s+");
    long names = 0;
    for (int i = 1; i < words.length; i++) {
      names += !words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0)) ? 1 : 0;
    }
    return names;
  }
}
