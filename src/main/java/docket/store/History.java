package docket.store;

import docket.source.SourceId;
import docket.store.SourceChange.Action;
import docket.store.StoredSource.Status;
import docket.store.StoredSource.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The revisions, and every source as each of them left it. */
final class History {
  private static final String REVISION =
      "r.number, r.at, r.actor, r.reason, r.origin, r.server from revision r ";

  /** Each version together with the one before it. */
  private static final String CHANGE =
      "select r.number, r.at, r.actor, r.reason, r.origin, r.server, v.server, v.source, v.version, v.action, v.content, p.content from source_version v join revision r on r.number = v.revision left join source_version p on p.server = v.server and p.source = v.source and p.version = v.version - 1 ";

  private final Sql sql;

  History(Sql sql) {
    this.sql = sql;
  }

  /** The number of the last revision; 0 before the first. */
  long present() {
    return Counters.last(sql, "revision");
  }

  /** Begins a new revision and gives its number. */
  long begin(Change change, Instant now) {
    long number = Counters.next(sql, "revision");
    sql.update(
        "insert into revision (number, at, actor, reason, origin, server) values (?, ?, ?, ?, ?, ?)",
        number,
        now,
        change.actor(),
        change.reason(),
        change.origin().code(),
        change.server());
    return number;
  }

  /** Keeps a source as a revision left it. */
  void add(StoredSource stored, Action action) {
    sql.update(
        "insert into source_version (source, server, version, revision, action, fingerprint, visibility, content, crc) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        CheckedRow.values(
            stored.source().id().value(),
            stored.server(),
            stored.version(),
            stored.revision(),
            action.code(),
            stored.fingerprint(),
            stored.visibility().code(),
            SourceJson.write(stored.source())));
  }

  /** The number of a source's last version; 0 where it never had one. */
  long version(SourceKey key) {
    return sql.number(
        "select coalesce(max(version), 0) from source_version where server = ? and source = ?",
        key.server(),
        key.id().value());
  }

  /** A source as it was last written; empty where this text is damaged, too. */
  Optional<StoredSource> last(SourceKey key) {
    return sql.first(
            "select source, server, version, revision, action, fingerprint, visibility, content, crc from source_version where server = ? and source = ? order by version desc limit 1",
            CheckedRow::of,
            key.server(),
            key.id().value())
        .filter(CheckedRow::intact)
        .map(
            row ->
                new StoredSource(
                    SourceJson.read(row.text(8)),
                    row.text(2),
                    row.number(3),
                    row.number(4),
                    revision(row.number(4)).map(Revision::origin).orElse(Origin.KB),
                    row.text(6),
                    Visibility.valueOf(row.constant(7)),
                    Status.QUARANTINED,
                    Optional.empty(),
                    Optional.empty()));
  }

  /** One revision. */
  Optional<Revision> revision(long number) {
    return sql.first("select " + REVISION + "where r.number = ?", History::revision, number);
  }

  /** The last revisions, newest first. */
  List<Revision> revisions(int limit) {
    return sql.list(
        "select " + REVISION + "order by r.number desc limit ?", History::revision, limit);
  }

  /** What was done to a source, newest first. */
  List<SourceChange> of(SourceKey key) {
    return sql.list(
        CHANGE + "where v.server = ? and v.source = ? order by v.version desc",
        History::change,
        key.server(),
        key.id().value());
  }

  /** What was done to sources after a revision, in order. */
  List<SourceChange> since(long revision) {
    return sql.list(
        CHANGE + "where v.revision > ? order by v.revision, v.source, v.server",
        History::change,
        revision);
  }

  /** The revision in the first six columns of a row. */
  static Revision revision(ResultSet row) throws SQLException {
    return new Revision(
        row.getLong(1),
        Instant.ofEpochMilli(row.getLong(2)),
        row.getString(3),
        row.getString(4),
        Origin.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
        row.getString(6));
  }

  private static SourceChange change(ResultSet row) throws SQLException {
    return new SourceChange(
        new SourceKey(row.getString(7), new SourceId(row.getString(8))),
        row.getLong(9),
        revision(row),
        Action.valueOf(row.getString(10).toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.getString(12)).map(SourceJson::read),
        SourceJson.read(row.getString(11)));
  }
}
