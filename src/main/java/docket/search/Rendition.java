package docket.search;

import docket.source.Language;
import java.util.List;

/**
 * The text of a unit in one language.
 *
 * @param id the name under which this text is known to the caller; may equal that of the unit
 * @param language the language of the text, which chooses the analysis
 * @param title the title of the source in this language; may be empty
 * @param heading the heading above the passage; may be empty
 * @param sentences the sentences in order; {@link Hit#bestSentence()} counts in them
 */
public record Rendition(
    String id, Language language, String title, String heading, List<String> sentences) {
  /** Copies the sentences. */
  public Rendition {
    sentences = List.copyOf(sentences);
  }
}
