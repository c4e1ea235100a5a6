package docket.console.view;

import docket.answer.Answer;
import docket.answer.Answer.Citation;
import docket.answer.Answer.Claim;
import docket.answer.Answer.Composer;
import docket.answer.Answer.ConflictNote;
import docket.answer.Answer.Decline;
import docket.answer.Answer.Outcome;
import docket.answer.Answer.Side;
import docket.source.ConflictId;
import docket.source.Language;
import docket.source.Passage;
import docket.source.PassageId;
import docket.source.PassageText;
import docket.source.Source;
import docket.source.SourceId;
import docket.source.Tier;
import docket.source.Validity;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sources and answers for tests of the console. */
public final class Samples {
  /** A press release of the authority. */
  public static final Source OFFICIAL =
      source(
          "bis-press-release-2024-06-20",
          "Commerce Department Prohibits Russian Kaspersky Software for U.S. Customers",
          "US Department of Commerce, Bureau of Industry and Security",
          Tier.OFFICIAL,
          "https://www.bis.gov/press-release/kaspersky",
          passage(
              "bis-press-release-2024-06-20",
              4,
              "Use is not prohibited.",
              "Gebruik is niet verboden."),
          passage("bis-press-release-2024-06-20", 5, "Updates stop.", "Updates stoppen."));

  /** A news report without a known address. */
  public static final Source NEWS =
      source(
          "nl-news-report-2024",
          "VS verbiedt gebruik van Kaspersky",
          "Een Nederlandse krant",
          Tier.NEWS,
          "",
          passage(
              "nl-news-report-2024",
              1,
              "The US prohibits its use.",
              "De VS verbieden het gebruik."));

  private Samples() {}

  private static Source source(
      String id, String title, String publisher, Tier tier, String url, Passage... passages) {
    return new Source(
        new SourceId(id),
        title,
        publisher,
        tier,
        tier == Tier.NEWS ? "nl" : "en",
        LocalDate.of(2024, 6, 20),
        Optional.empty(),
        url.isEmpty() ? Optional.empty() : Optional.of(URI.create(url)),
        Source.TextKind.SUMMARY,
        List.of(passages));
  }

  private static Passage passage(String source, int number, String english, String dutch) {
    return new Passage(
        new PassageId(new SourceId(source), number),
        Language.EN,
        new PassageText(number == 4 ? "What the rule says" : "", english),
        Map.of(Language.NL, new PassageText("", dutch)),
        List.of(),
        Validity.ALWAYS,
        /* unverified= */ false,
        List.of());
  }

  /** A citation of a passage of a source. */
  public static Citation cite(int number, Source source, int passage, boolean unverified) {
    return new Citation(
        number, source, new PassageId(source.id(), passage), "Use is not prohibited.", unverified);
  }

  /** An answer that cites two passages of one source and the losing news report. */
  public static Answer answered(Language language, String text) {
    return new Answer(
        Outcome.ANSWERED,
        Optional.empty(),
        language,
        text,
        List.of(new Claim("Use is not prohibited.", List.of(1))),
        List.of(
            cite(1, OFFICIAL, 4, /* unverified= */ false),
            cite(2, NEWS, 1, /* unverified= */ true),
            cite(3, OFFICIAL, 5, /* unverified= */ false)),
        List.of(
            new ConflictNote(
                new ConflictId("C01"),
                new Side("Use is not prohibited.", List.of(OFFICIAL.id())),
                new Side("Use is prohibited.", List.of(NEWS.id())),
                /* decided= */ true)),
        List.of(),
        List.of(),
        Composer.EXTRACTIVE,
        Optional.empty(),
        12);
  }

  /** An answer to a part of a question. */
  public static Answer partly(Language language, String text, String missing) {
    return new Answer(
        Outcome.PARTLY,
        Optional.empty(),
        language,
        text,
        List.of(new Claim("Use is not prohibited.", List.of(1))),
        List.of(cite(1, OFFICIAL, 4, /* unverified= */ false)),
        List.of(),
        List.of(missing),
        List.of(),
        Composer.EXTRACTIVE,
        Optional.empty(),
        12);
  }

  /** A declined question. */
  public static Answer declined(Decline reason, Language language, String text, Source... nearest) {
    return new Answer(
        Outcome.DECLINED,
        Optional.of(reason),
        language,
        text,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(nearest).stream().map(Source::id).toList(),
        Composer.FIXED,
        Optional.empty(),
        12);
  }
}
