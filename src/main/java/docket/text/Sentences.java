package docket.text;

import docket.source.Language;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the sentences of a text. */
public final class Sentences {
  private Sentences() {}

  /** The sentences of a text in order, trimmed; joined by spaces they give the text back. */
  public static List<String> split(String text, Language language) {
    BreakIterator cuts = BreakIterator.getSentenceInstance(Locale.ROOT);
    cuts.setText(text);
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int end = cuts.next(); end != BreakIterator.DONE; end = cuts.next()) {
      String sentence = text.substring(start, end).strip();
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      start = end;
    }
    return List.copyOf(sentences);
  }
}
