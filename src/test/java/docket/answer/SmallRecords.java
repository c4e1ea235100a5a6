package docket.answer;

import docket.deadline.Deadline;
import docket.deadline.EventTime;
import docket.source.ConflictId;
import docket.source.Language;
import docket.source.Passage;
import docket.source.PassageId;
import docket.source.PassageText;
import docket.source.Source;
import docket.source.SourceId;
import docket.source.Tier;
import docket.source.Unknown;
import docket.source.Validity;
import docket.source.Wording;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records of a knowledge base with what no test cares about filled in. */
final class SmallRecords {
  private SmallRecords() {}

  static Source source(String id, Tier tier, LocalDate published, List<Passage> passages) {
    return new Source(
        new SourceId(id),
        "Title of " + id,
        "Publisher of " + id,
        tier,
        "en",
        published,
        Optional.empty(),
        Optional.empty(),
        Source.TextKind.SUMMARY,
        passages);
  }

  static Passage passage(
      String id,
      String english,
      Map<Language, PassageText> translations,
      Validity validity,
      boolean unverified,
      List<ConflictId> conflicts) {
    return new Passage(
        PassageId.parse(id),
        Language.EN,
        new PassageText("", english),
        translations,
        List.of(),
        validity,
        unverified,
        conflicts);
  }

  static Wording english(String text) {
    return new Wording(Map.of(Language.EN, text));
  }

  static Unknown unknown(String id, String asked, PassageId passage) {
    return new Unknown(
        id,
        english("refunds"),
        english("My sources do not say who pays anything back."),
        english("Ask the shop that sold it."),
        Map.of(Language.EN, List.of(asked)),
        List.of(passage));
  }

  static Deadline deadline(String id, String title, PassageId passage) {
    return new Deadline(
        id,
        new EventTime("2024-09-29", ZoneOffset.UTC, EventTime.Precision.DAY),
        Deadline.Kind.DEADLINE,
        List.of("consumers"),
        english(title),
        english(title + "."),
        List.of(passage.source()),
        List.of(passage));
  }
}
