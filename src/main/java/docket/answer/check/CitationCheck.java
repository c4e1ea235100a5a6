package docket.answer.check;

import docket.source.Concept;
import docket.source.Language;
import docket.text.TextCleaner;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides from the words alone whether a sentence is carried by the passages that it cites.
 *
 * <p>Every date, number, name and place of the sentence has to stand in them, enough of the rest
 * too, and nothing may be turned round: no negation, duty, restriction or part swapped. The verdict
 * depends on nothing but the input; it takes linear time. Safe for use by several threads.
 */
public final class CitationCheck {
  /** A longer sentence is no sentence; in UTF-16 units. */
  private static final int LONGEST_SENTENCE = 2_000;

  /** All cited texts together; in UTF-16 units. */
  private static final int LONGEST_PASSAGES = 60_000;

  private final Lexicon lexicon;
  private final Analyser analyser;
  private final List<Check> checks;

  /**
   * @param glossary the words of the domain across languages; may be empty
   */
  public CitationCheck(List<Concept> glossary) {
    lexicon = new Lexicon(glossary);
    analyser = new Analyser(lexicon);
    checks =
        List.of(
            new ValueCheck(lexicon),
            new StrictCheck(lexicon),
            new CoverageCheck(lexicon),
            new PolarityCheck(lexicon),
            new DroppedNegationCheck(lexicon),
            new ContrastCheck(lexicon),
            new LackCheck(lexicon),
            new DutyCheck(lexicon),
            new ScopeCheck(lexicon),
            new BoundCheck(lexicon),
            new SideCheck(lexicon),
            new SwapCheck(lexicon),
            new OrderCheck(lexicon),
            new RoleCheck(lexicon),
            new SlotCheck(lexicon),
            new FacetCheck(lexicon, new Facets()),
            new CopyCheck(lexicon),
            new LinkCheck());
  }

  /** Whether the cited passages carry the sentence. */
  public Verdict check(Statement statement) {
    if (statement.sentence().length() > LONGEST_SENTENCE) {
      return new Verdict.NotEvaluated("the sentence is too long");
    }
    String sentence = TextCleaner.safe(statement.sentence()).strip();
    if (sentence.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Verdict.NotEvaluated("there is nothing to read in the sentence");
    }
    if (statement.passages().isEmpty()) {
      return new Verdict.Unsupported(List.of("citation: none"));
    }
    return compare(sentence, statement);
  }

  private Verdict compare(String sentence, Statement statement) {
    int length = 0;
    for (Statement.Cited cited : statement.passages()) {
      length += cited.text().length();
    }
    if (length > LONGEST_PASSAGES) {
      return new Verdict.NotEvaluated("the passages are too long");
    }
    if (Quotation.isOne(sentence, statement)) {
      return new Verdict.Supported();
    }
    Comparison comparison =
        new Comparison(
            analyser.analyseSentence(sentence, statement.language()), grounds(statement));
    Findings findings = new Findings();
    checks.forEach(check -> check.examine(comparison, findings));
    return findings.reasons().isEmpty()
        ? new Verdict.Supported()
        : new Verdict.Unsupported(findings.reasons());
  }

  private List<Comparison.Ground> grounds(Statement statement) {
    List<Comparison.Ground> grounds = new ArrayList<>();
    for (Statement.Cited cited : statement.passages()) {
      grounds.add(ground(cited.text(), cited.language(), statement.language(), false));
      for (Statement.Rendition translation : cited.translations()) {
        grounds.add(
            ground(translation.text(), translation.language(), statement.language(), false));
      }
      if (!cited.context().isBlank()) {
        grounds.add(ground(cited.context(), cited.language(), statement.language(), true));
      }
    }
    return grounds;
  }

  private Comparison.Ground ground(
      String text, Language language, Language ofSentence, boolean context) {
    Prose prose = analyser.analyse(TextCleaner.safe(text), language);
    return new Comparison.Ground(new Index(prose, lexicon), language == ofSentence, context);
  }
}
