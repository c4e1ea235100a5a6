package docket.store;

import docket.source.Passage;
import docket.source.Source;
import docket.source.Source.TextKind;
import docket.source.SourceId;
import docket.source.Tier;
import docket.store.StoredSource.Status;
import docket.store.StoredSource.Visibility;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a source is laid out in its row; the passages have rows of their own. */
final class SourceRow {
  /** In the order of {@link #values} and of the numbers in {@link #stored}. */
  static final String COLUMNS =
      "server, id, version, revision, origin, fingerprint, visibility, status, retired_reason, successor, title, publisher, tier, language, published, verified, url, text_kind, passages, crc";

  private static final String DAMAGED = "its stored text is damaged";

  private SourceRow() {}

  /** The row of a source, with its check. */
  static Object[] values(StoredSource stored) {
    Source source = stored.source();
    return CheckedRow.values(
        stored.server(),
        source.id().value(),
        stored.version(),
        stored.revision(),
        stored.origin().code(),
        stored.fingerprint(),
        stored.visibility().code(),
        stored.status().code(),
        stored.retiredReason(),
        stored.successor(),
        source.title(),
        source.publisher(),
        source.tier().code(),
        source.originalLanguage(),
        source.published(),
        source.verified(),
        source.url(),
        source.text().name().toLowerCase(Locale.ROOT),
        source.passages().size());
  }

  /** How many passages belong to an intact row. */
  static long passages(CheckedRow row) {
    return row.number(19);
  }

  /** The source of an intact row. */
  static StoredSource stored(SourceId id, CheckedRow row, List<Passage> passages) {
    Source source =
        new Source(
            id,
            row.text(11),
            row.text(12),
            Tier.valueOf(row.constant(13)),
            row.text(14),
            LocalDate.parse(row.text(15)),
            row.optional(16).map(LocalDate::parse),
            row.optional(17).map(URI::create),
            TextKind.valueOf(row.constant(18)),
            passages);
    return new StoredSource(
        source,
        row.text(1),
        row.number(3),
        row.number(4),
        Origin.valueOf(row.constant(5)),
        row.text(6),
        Visibility.valueOf(row.constant(7)),
        Status.valueOf(row.constant(8)),
        row.optional(9),
        row.optional(10).map(SourceId::new));
  }

  /** A source whose passages are damaged: everything else can be believed. */
  static StoredSource held(StoredSource source) {
    return source.become(
        Status.QUARANTINED, Optional.of(DAMAGED), source.successor(), source.origin());
  }

  /** A source of which nothing can be believed but its place. */
  static StoredSource damaged(SourceKey key) {
    Source source =
        new Source(
            key.id(),
            key.id().value(),
            "",
            Tier.COMMUNITY,
            "en",
            LocalDate.EPOCH,
            Optional.empty(),
            Optional.empty(),
            TextKind.SUMMARY,
            List.of());
    return new StoredSource(
        source,
        key.server(),
        0,
        0,
        Origin.KB,
        "",
        Visibility.MODERATORS,
        Status.QUARANTINED,
        Optional.of(DAMAGED),
        Optional.empty());
  }
}
