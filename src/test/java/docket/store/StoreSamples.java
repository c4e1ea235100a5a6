package docket.store;

import docket.source.ConflictId;
import docket.source.Language;
import docket.source.Passage;
import docket.source.PassageId;
import docket.source.PassageText;
import docket.source.Source;
import docket.source.Source.TextKind;
import docket.source.SourceId;
import docket.source.Tier;
import docket.source.Validity;
import docket.store.Change.Put;
import docket.store.Change.Step;
import docket.store.Change.Stored;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values for the tests of the room. */
final class StoreSamples {
  static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  static final InstantSource CLOCK = InstantSource.fixed(NOW);

  private StoreSamples() {}

  static SourceId id(String id) {
    return new SourceId(id);
  }

  /** A source with a passage for each body, each translated. */
  static Source source(String id, String... bodies) {
    SourceId name = new SourceId(id);
    List<Passage> passages = new ArrayList<>();
    for (String body : bodies) {
      passages.add(passage(new PassageId(name, passages.size() + 1), body));
    }
    return new Source(
        name,
        "Title of " + id,
        "Bureau of Industry and Security",
        Tier.OFFICIAL,
        "en",
        LocalDate.of(2024, 6, 20),
        Optional.of(LocalDate.of(2025, 1, 2)),
        Optional.of(URI.create("https://example.org/" + id + "?a=b")),
        TextKind.SUMMARY,
        passages);
  }

  /** A source in which everything that may be absent is absent. */
  static Source bareSource(String id) {
    return new Source(
        new SourceId(id),
        "",
        "",
        Tier.NEWS,
        "ja",
        LocalDate.of(2024, 7, 1),
        Optional.empty(),
        Optional.empty(),
        TextKind.FULL,
        List.of());
  }

  private static Passage passage(PassageId id, String body) {
    return new Passage(
        id,
        Language.EN,
        new PassageText(id.number() == 1 ? "" : "Scope", body),
        Map.of(
            Language.NL, new PassageText("Bereik", "\u201E" + body + "\u201D"),
            Language.RU, new PassageText("", "\u0417\u0430\u043F\u0440\u0435\u0442 " + body)),
        List.of(new SourceId("another-source")),
        new Validity(Optional.of(LocalDate.of(2024, 7, 20)), Optional.empty()),
        id.number() % 2 == 0,
        List.of(new ConflictId("C01"), new ConflictId("C02")));
  }

  static Change change(Step... steps) {
    return Change.shared("folder", "sync", Origin.FOLDER, List.of(steps));
  }

  static Change byModerator(Step... steps) {
    return Change.shared("mod-1", "correction", Origin.KB, List.of(steps));
  }

  static Change ofServer(String server, Step... steps) {
    return new Change("mod-2", "ours", Origin.SERVER, server, List.of(steps));
  }

  static Put put(Source source) {
    return Put.of(source, "print-of-" + source.id());
  }

  /** Puts sources and gives the revision. */
  static long putAll(Store store, Source... sources) {
    List<Step> steps = new ArrayList<>();
    for (Source source : sources) {
      steps.add(put(source));
    }
    return stored(store, change(steps.toArray(Step[]::new)));
  }

  /** Makes a change that has to make a revision, and gives its number. */
  static long stored(Store store, Change change) {
    return switch (store.write(session -> session.catalogue().put(change))) {
      case Stored stored -> stored.revision();
      case Change.Outcome other -> throw new AssertionError("not stored: " + other);
    };
  }

  static ReceiptRow receipt(String id, String asker, String question, Instant created) {
    return new ReceiptRow(
        id,
        created,
        "900",
        Optional.of(asker),
        Optional.of(question),
        "nl",
        3,
        "partly",
        Optional.empty(),
        "extractive",
        Optional.empty(),
        List.of(new SourceId("rule"), new SourceId("faq")),
        "{\"text\":\"Nee. [1]\"}");
  }

  static Gap gap(String id, String asker, int count, Instant created) {
    return new Gap(
        id,
        "900",
        Optional.of(asker),
        Optional.of("Does it cover <x>?"),
        "en",
        List.of(new PassageId(new SourceId("rule"), 4)),
        List.of("cover", "\"quoted\""),
        count,
        Gap.State.OPEN,
        created,
        created);
  }
}
