package docket.store;

import docket.source.SourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The records of answers. */
public final class Receipts {
  private static final String SELECT =
      "select id, created, server, asker, question, language, revision, outcome, reason, composer, model, body from receipt ";

  private final Sql sql;

  Receipts(Sql sql) {
    this.sql = sql;
  }

  /** Keeps a record, unless its id is taken already; says whether it was kept. */
  public boolean save(ReceiptRow row) {
    int rows =
        sql.update(
            "insert into receipt (id, created, server, asker, question, language, revision, outcome, reason, composer, model, body) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing",
            row.id(),
            row.created(),
            row.server(),
            row.asker(),
            row.question(),
            row.language(),
            row.revision(),
            row.outcome(),
            row.reason(),
            row.composer(),
            row.model(),
            row.body());
    if (rows == 0) {
      return false;
    }
    int position = 0;
    for (SourceId source : row.cites()) {
      sql.update(
          "insert into receipt_source (receipt, source, position) values (?, ?, ?) on conflict (receipt, source) do nothing",
          row.id(),
          source.value(),
          position++);
    }
    return true;
  }

  /** The record of an id; empty where there is none. */
  public Optional<ReceiptRow> find(String id) {
    return sql.first(SELECT + "where id = ?", this::receipt, id);
  }

  /** The last records that cite a source, newest first. */
  public List<ReceiptRow> citing(SourceId source, int limit) {
    return sql.list(
        SELECT
            + "where id in (select receipt from receipt_source where source = ?) order by created desc, id limit ?",
        this::receipt,
        source.value(),
        limit);
  }

  /** The last records, newest first. */
  public List<ReceiptRow> latest(int limit) {
    return sql.list(SELECT + "order by created desc, id limit ?", this::receipt, limit);
  }

  /** The last records of what one person asked, newest first. */
  public List<ReceiptRow> askedBy(String asker, int limit) {
    return sql.list(
        SELECT + "where asker = ? order by created desc, id limit ?", this::receipt, asker, limit);
  }

  /** Erases one record and says whether there was one. */
  public boolean erase(String id) {
    return sql.erase("delete from receipt where id = ?", id) > 0;
  }

  /** Erases the records made before an instant and says how many there were. */
  public int eraseBefore(Instant instant) {
    return sql.erase("delete from receipt where created < ?", instant);
  }

  /** Erases the questions asked before an instant and says how many; their records stay. */
  public int blankQuestionsBefore(Instant instant) {
    return sql.erase(
        "update receipt set question = null where created < ? and question is not null", instant);
  }

  /** Erases who asked and what, in all records of one person, and says how many they were. */
  public int forget(String asker) {
    return sql.erase("update receipt set question = null, asker = null where asker = ?", asker);
  }

  private ReceiptRow receipt(ResultSet row) throws SQLException {
    String id = row.getString(1);
    return new ReceiptRow(
        id,
        Instant.ofEpochMilli(row.getLong(2)),
        row.getString(3),
        Optional.ofNullable(row.getString(4)),
        Optional.ofNullable(row.getString(5)),
        row.getString(6),
        row.getLong(7),
        row.getString(8),
        Optional.ofNullable(row.getString(9)),
        row.getString(10),
        Optional.ofNullable(row.getString(11)),
        sources(id),
        row.getString(12));
  }

  private List<SourceId> sources(String receipt) {
    return sql.list(
        "select source from receipt_source where receipt = ? order by position",
        row -> new SourceId(row.getString(1)),
        receipt);
  }
}
