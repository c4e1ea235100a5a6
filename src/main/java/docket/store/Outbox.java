package docket.store;

import java.util.List;

/**
 * What changed in the knowledge base and has yet to reach the index. The index keeps the number of
 * the last entry it has followed with its own commit; only then are the entries up to that number
 * deleted, so that none is lost whenever either side dies.
 */
public final class Outbox {
  private final Sql sql;

  Outbox(Sql sql) {
    this.sql = sql;
  }

  /**
   * One thing that changed.
   *
   * @param number its place in the order, from 1; never given twice
   * @param revision the revision that changed it
   * @param server whose knowledge it belongs to, or {@link Scope#NO_SERVER}
   * @param subject whether a source or a kind of items changed
   * @param name the id of the source, or the kind of the items
   */
  public record Entry(long number, long revision, String server, Subject subject, String name) {}

  /** What kind of thing changed. */
  public enum Subject {
    /** One source. */
    SOURCE,
    /** All items of a kind. */
    ITEMS
  }

  /** The entries after a number, in order; 0 for all that are there. */
  public List<Entry> after(long number) {
    return sql.list(
        "select number, revision, server, subject, name from outbox where number > ? order by number",
        row ->
            new Entry(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                Subject.valueOf(row.getString(4)),
                row.getString(5)),
        number);
  }

  /** All entries that are there, in order. */
  public List<Entry> pending() {
    return after(0);
  }

  /**
   * The highest number ever given, 0 before the first; an index that claims a higher one belongs to
   * another database.
   */
  public long last() {
    return Counters.last(sql, "outbox");
  }

  /** Deletes the entries up to a number, that one included, and says how many there were. */
  public int deleteThrough(long number) {
    return sql.update("delete from outbox where number <= ?", number);
  }

  void add(long revision, String server, Subject subject, String name) {
    sql.update(
        "insert into outbox (number, revision, server, subject, name) values (?, ?, ?, ?, ?)",
        Counters.next(sql, "outbox"),
        revision,
        server,
        subject.name(),
        name);
  }
}
