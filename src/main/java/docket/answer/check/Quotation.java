package docket.answer.check;

import docket.source.Language;
import docket.text.Sentences;
import docket.text.TextCleaner;

/** Whether a sentence is, letter by letter, one of the cited sentences: then nothing is altered. */
final class Quotation {
  private Quotation() {}

  /**
   * @param sentence the sentence as it is shown
   */
  static boolean isOne(String sentence, Statement statement) {
    Language language = statement.language();
    for (Statement.Cited cited : statement.passages()) {
      if (stands(sentence, language, cited.text(), cited.language())) {
        return true;
      }
      for (Statement.Rendition translation : cited.translations()) {
        if (stands(sentence, language, translation.text(), translation.language())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean stands(String sentence, Language language, String text, Language of) {
    return language == of
        && text.contains(sentence)
        && Sentences.split(TextCleaner.safe(text), of).contains(sentence);
  }
}
