package docket.store;

/**
 * Numbers made by us: never given twice, not even after the row that had the last one is deleted.
 */
final class Counters {
  private Counters() {}

  /** Takes the next number of a counter, from 1. */
  static long next(Sql sql, String name) {
    sql.update(
        "insert into counter (name, value) values (?, 1) on conflict (name) do update set value = counter.value + 1",
        name);
    return last(sql, name);
  }

  /** The last number that was taken; 0 before the first. */
  static long last(Sql sql, String name) {
    return sql.first("select value from counter where name = ?", row -> row.getLong(1), name)
        .orElse(0L);
  }
}
