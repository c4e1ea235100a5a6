package docket.answer.check;

import docket.source.Language;
import java.util.List;

/**
 * One sentence with the passages that it cites.
 *
 * @param sentence the sentence, without citation markers
 * @param language its language
 * @param passages the cited passages; empty means that it cites nothing
 */
public record Statement(String sentence, Language language, List<Cited> passages) {
  /** Copies the passages. */
  public Statement {
    passages = List.copyOf(passages);
  }

  /**
   * A cited passage as the check sees it.
   *
   * @param text its words, with line breaks between sentences where it has them
   * @param language the language of {@code text}
   * @param translations the same passage in other languages, best for the sentence's language
   *     first; may be empty
   * @param context words that the reader of the passage has beside it: heading, title, publisher,
   *     date of publication
   */
  public record Cited(
      String text, Language language, List<Rendition> translations, String context) {
    /** Copies the translations. */
    public Cited {
      translations = List.copyOf(translations);
    }
  }

  /**
   * The words of a passage in another language.
   *
   * @param text the words
   * @param language their language
   */
  public record Rendition(String text, Language language) {}
}
