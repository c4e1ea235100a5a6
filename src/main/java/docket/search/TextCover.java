package docket.search;

import docket.source.Language;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * Tells which terms of a question a text outside the index covers. Keeps what it read lately, since
 * the same passages, sentences and typical questions are compared with one question after another.
 */
final class TextCover {
  /** Several times the texts that one answer looks at, of some hundred bytes each. */
  private static final int KEPT = 16_384;

  private final Glossary glossary;
  private final Recent<Text, Read> texts = new Recent<>(KEPT, this::read);
  private final Recent<Asked, Probe> probes =
      new Recent<>(KEPT, asked -> new Probe(asked.terms(), asked.of()));

  TextCover(Glossary glossary) {
    this.glossary = glossary;
  }

  private record Text(String text, Language language) {}

  private record Asked(QuestionTerms terms, Language of) {}

  /**
   * A text that was read.
   *
   * @param record its words, concepts and exact forms as a passage's record holds them
   * @param entries how many those are
   */
  private record Read(BytesRef record, int entries) {}

  Coverage of(QuestionTerms question, String text, Language language) {
    Read read = texts.get(new Text(text, language));
    Probe probe = probes.get(new Asked(question, language));
    Look look = new PassageScan(probe, Math.max(1, read.entries())).look(read.record());
    return Coverage.of(question, look.covered());
  }

  private Read read(Text text) {
    List<Forward.Entry> entries =
        Forward.entries(Reading.of(text.text(), new Analysis(text.language()), glossary));
    return new Read(
        new BytesRef(Forward.write(List.of(List.of(), List.of(), entries))), entries.size());
  }
}
