package docket.search;

import docket.text.Exact;
import docket.text.ExactReader;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as the index reads it, the same for questions and passages.
 *
 * @param words its words in order, function words among them
 * @param extras its concepts and exact forms
 */
record Reading(List<Lexeme> words, List<Extra> extras) {

  /** Reads a text. */
  static Reading of(String text, Analysis analysis, Glossary glossary) {
    List<Lexeme> words = analysis.read(text);
    List<Extra> extras = new ArrayList<>(glossary.find(words));
    for (ExactReader.Found found : ExactReader.read(text, analysis.language())) {
      addExact(found, words, extras);
    }
    return new Reading(words, extras);
  }

  private static void addExact(ExactReader.Found found, List<Lexeme> words, List<Extra> extras) {
    int first = 0;
    while (first < words.size() && words.get(first).end() <= found.start()) {
      first++;
    }
    int last = first;
    while (last + 1 < words.size() && words.get(last + 1).start() < found.end()) {
      last++;
    }
    if (first < words.size()) {
      for (String key : keys(found.value())) {
        extras.add(new Extra(key, first, last));
      }
    }
  }

  /** A day also stands for its month and its year, so that a vaguer question finds it. */
  private static List<String> keys(Exact value) {
    return switch (value) {
      case Exact.Day(var date) ->
          List.of(
              value.key(),
              "month:" + java.time.YearMonth.from(date),
              new Exact.MonthDay(java.time.MonthDay.from(date)).key(),
              "year:" + date.getYear());
      case Exact.Month(var month) -> List.of(value.key(), "year:" + month.getYear());
      case Exact.Year _,
          Exact.MonthDay _,
          Exact.Time _,
          Exact.Number _,
          Exact.Amount _,
          Exact.Percent _,
          Exact.Identifier _ ->
          List.of(value.key());
    };
  }
}
