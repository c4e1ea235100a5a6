package docket.answer.check;

import docket.source.Language;
import java.util.List;

/**
 * An analysed text.
 *
 * @param language its language
 * @param text as it stands
 * @param words its words in order
 * @param values its dates, numbers and identifiers in order
 * @param sentences how many sentences it has
 * @param clauses how many clauses it has
 */
record Prose(
    Language language,
    String text,
    List<Word> words,
    List<Value> values,
    int sentences,
    int clauses) {
  /** Copies the lists. */
  Prose {
    words = List.copyOf(words);
    values = List.copyOf(values);
  }
}
