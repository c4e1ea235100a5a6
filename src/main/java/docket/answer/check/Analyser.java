package docket.answer.check;

import docket.source.Language;
import docket.text.ExactReader;
import docket.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/** Turns a text into words with meanings, values, sentences and clauses. */
final class Analyser {
  private final Lexicon lexicon;

  Analyser(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Analyses a text; its line breaks become spaces or ends of sentences. */
  Prose analyse(String text, Language language) {
    return analyse(Sentences.split(text, language), language);
  }

  /** Analyses a text that is known to be one sentence. */
  Prose analyseSentence(String text, Language language) {
    return analyse(List.of(text.replace('\n', ' ').strip()), language);
  }

  private Prose analyse(List<String> sentences, Language language) {
    List<Word> words = new ArrayList<>();
    List<Value> values = new ArrayList<>();
    int clauses = 0;
    int offset = 0;
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i);
      List<ExactReader.Found> found = ExactReader.read(sentence, language);
      SentenceReader reader = new SentenceReader(lexicon, language, sentence, found);
      clauses =
          reader.read(new SentenceReader.Place(i, offset, words.size(), clauses), words, values);
      offset += sentence.length() + 1;
    }
    return new Prose(
        language, String.join("\n", sentences), words, values, sentences.size(), clauses);
  }
}
