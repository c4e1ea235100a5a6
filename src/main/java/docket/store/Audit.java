package docket.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Who did what, in order. Entries are only ever added. */
public final class Audit {
  private final Sql sql;
  private final InstantSource clock;

  Audit(Sql sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Something that was done.
   *
   * @param number its place in the order, from 1
   * @param at when
   * @param actor who
   * @param server where, or {@link Scope#NO_SERVER}
   * @param action what, as a short word such as {@code retire}
   * @param subject to what, such as the id of a source
   * @param detail whatever else is worth knowing; may be empty
   */
  public record Entry(
      long number,
      Instant at,
      String actor,
      String server,
      String action,
      String subject,
      String detail) {}

  /** Adds an entry with the present time and gives its number. */
  public long append(String actor, String server, String action, String subject, String detail) {
    long number = Counters.next(sql, "audit");
    sql.update(
        "insert into audit (number, at, actor, server, action, subject, detail) values (?, ?, ?, ?, ?, ?, ?)",
        number,
        clock.instant(),
        actor,
        server,
        action,
        subject,
        detail);
    return number;
  }

  /** The last entries of a server, or of the shared knowledge, newest first. */
  public List<Entry> latest(String server, int limit) {
    return sql.list(
        "select number, at, actor, server, action, subject, detail from audit where server = ? order by number desc limit ?",
        row ->
            new Entry(
                row.getLong(1),
                Instant.ofEpochMilli(row.getLong(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7)),
        server,
        limit);
  }
}
