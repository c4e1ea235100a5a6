package docket.answer;

import docket.answer.check.SentenceCheck;
import docket.answer.check.Statement;
import docket.answer.check.Verdict;
import docket.source.Language;
import docket.source.Passage;
import docket.source.PassageText;
import docket.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A draft after the citation check: only what the cited passages carry is left.
 *
 * @param draft the draft without the sentences that were dropped
 * @param verdicts the verdict on every sentence, dropped ones among them
 */
record CheckedDraft(Draft draft, List<CheckedDraft.Checked> verdicts) {
  CheckedDraft {
    verdicts = List.copyOf(verdicts);
  }

  /**
   * A sentence with its verdict.
   *
   * @param sentence the sentence
   * @param verdict what the check says of it
   */
  record Checked(Draft.Sentence sentence, Verdict verdict) {}

  static CheckedDraft of(Draft draft, SentenceCheck check) {
    List<Checked> verdicts = new ArrayList<>();
    List<Draft.Sentence> kept = new ArrayList<>();
    for (Draft.Sentence sentence : draft.sentences()) {
      Verdict verdict = check.check(statement(sentence));
      verdicts.add(new Checked(sentence, verdict));
      if (verdict.passes()) {
        kept.add(sentence);
      }
    }
    boolean leadKept = !verdicts.isEmpty() && verdicts.getFirst().verdict().passes();
    return new CheckedDraft(
        new Draft(
            draft.language(), leadKept ? draft.opener() : Optional.empty(), kept, draft.missing()),
        verdicts);
  }

  private static Statement statement(Draft.Sentence sentence) {
    return new Statement(
        sentence.text(),
        sentence.language(),
        sentence.passages().stream().map(found -> cited(found, sentence.language())).toList());
  }

  private static Statement.Cited cited(Corpus.Found found, Language language) {
    Passage passage = found.passage();
    Source source = found.source();
    List<Statement.Rendition> translations =
        passage.translations().entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<Language, PassageText> entry) -> entry.getKey() != language)
                    .thenComparing(Map.Entry::getKey))
            .map(entry -> new Statement.Rendition(entry.getValue().body(), entry.getKey()))
            .toList();
    String context =
        String.join(
            ". ",
            passage.in(language).map(PassageText::heading).orElse(""),
            source.title(),
            source.publisher(),
            source.published().toString());
    return new Statement.Cited(passage.text().body(), passage.language(), translations, context);
  }
}
