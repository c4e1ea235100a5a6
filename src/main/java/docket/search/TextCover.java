package docket.search;

import docket.source.Language;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/** Tells which terms of a question a text outside the index covers. */
final class TextCover {
  private TextCover() {}

  static Coverage of(QuestionTerms question, String text, Language language, Glossary glossary) {
    List<Forward.Entry> entries =
        Forward.entries(Reading.of(text, new Analysis(language), glossary));
    byte[] record = Forward.write(List.of(List.of(), List.of(), entries));
    Probe probe = new Probe(question, language);
    Look look = new PassageScan(probe, Math.max(1, entries.size())).look(new BytesRef(record));
    return Coverage.of(question, look.covered());
  }
}
