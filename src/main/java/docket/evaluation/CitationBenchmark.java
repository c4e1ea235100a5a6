package docket.evaluation;

import docket.answer.check.CitationCheck;
import docket.answer.check.Statement;
import docket.answer.check.Verdict;
import docket.source.Knowledge;
import docket.source.Language;
import docket.source.Passage;
import docket.source.PassageText;
import docket.source.Source;
import docket.text.Sentences;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures the citation check on sentences made from a knowledge base: altered ones, which it
 * should catch, and unaltered ones, which it should let pass. The same knowledge always gives the
 * same figures.
 */
public final class CitationBenchmark {
  private final Knowledge knowledge;
  private final CitationCheck check;

  /**
   * @param knowledge whose passages are altered and whose glossary the check uses
   */
  public CitationBenchmark(Knowledge knowledge) {
    this.knowledge = knowledge;
    check = new CitationCheck(knowledge.glossary());
  }

  /** Runs it. */
  public CitationReport run() {
    Map<CitationKind, CitationReport.Count> same = new EnumMap<>(CitationKind.class);
    Map<CitationKind, CitationReport.Count> across = new EnumMap<>(CitationKind.class);
    CitationReport.Count kept = new CitationReport.Count(0, 0);
    CitationReport.Count keptAcross = new CitationReport.Count(0, 0);
    for (CitationCase each : CitationCases.of(knowledge)) {
      CitationReport.Count one = count(each.statement());
      if (each.kind().isPresent()) {
        (each.across() ? across : same).merge(each.kind().get(), one, CitationReport.Count::plus);
      } else if (each.across()) {
        keptAcross = keptAcross.plus(one);
      } else {
        kept = kept.plus(one);
      }
    }
    return new CitationReport(same, across, kept, keptAcross, translated());
  }

  private CitationReport.Count count(Statement statement) {
    Verdict verdict = check.check(statement);
    return new CitationReport.Count(1, verdict.passes() ? 0 : 1);
  }

  /** Unaltered sentences with a passage of the other language and its translation. */
  private CitationReport.Count translated() {
    CitationReport.Count count = new CitationReport.Count(0, 0);
    for (Source source : knowledge.sources()) {
      for (Passage passage : source.passages()) {
        Optional<PassageText> english = passage.in(Language.EN);
        Optional<PassageText> dutch = passage.in(Language.NL);
        if (english.isPresent() && dutch.isPresent()) {
          count = count.plus(translated(english.get().body(), dutch.get().body()));
        }
      }
    }
    return count;
  }

  private CitationReport.Count translated(String english, String dutch) {
    CitationReport.Count count = new CitationReport.Count(0, 0);
    Statement.Cited cited =
        new Statement.Cited(
            english, Language.EN, List.of(new Statement.Rendition(dutch, Language.NL)), "");
    for (String sentence : Sentences.split(dutch, Language.NL)) {
      count = count.plus(count(new Statement(sentence, Language.NL, List.of(cited))));
    }
    return count;
  }
}
