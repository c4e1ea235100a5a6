package docket.search;

import docket.source.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/** Tells which terms of a question a text outside the index covers. */
final class TextCover {
  private TextCover() {}

  static Coverage of(QuestionTerms question, String text, Language language, Glossary glossary) {
    List<Forward.Entry> entries =
        Forward.entries(Reading.of(text, new Analysis(language), glossary));
    byte[] record = Forward.write(List.of(List.of(), List.of(), entries));
    Probe probe = Probe.of(question, language);
    Look look = new PassageScan(probe, Math.max(1, entries.size())).look(new BytesRef(record));
    Set<Integer> covered = new HashSet<>();
    double share = 0;
    for (int i = 0; i < probe.terms(); i++) {
      if ((look.covered() >>> i & 1) != 0) {
        covered.add(i);
        share += probe.weight(i);
      }
    }
    return new Coverage(Math.min(1, share), covered);
  }
}
