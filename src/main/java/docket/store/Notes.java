package docket.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Small facts to remember between starts, such as what the knowledge folder looked like when it was
 * last read. Losing one costs time, never knowledge.
 */
public final class Notes {
  private final Sql sql;

  Notes(Sql sql) {
    this.sql = sql;
  }

  /** The value of a key; empty where there is none. */
  public Optional<String> note(String key) {
    return sql.first("select value from note where key = ?", row -> row.getString(1), key);
  }

  /** All keys that begin so, in order, with their values. */
  public Map<String, String> notes(String prefix) {
    return sql
        .list(
            "select key, value from note where substr(key, 1, ?) = ?",
            row -> Map.entry(row.getString(1), row.getString(2)),
            prefix.codePointCount(0, prefix.length()),
            prefix)
        .stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, TreeMap::new));
  }

  /** Sets the value of a key. */
  public void putNote(String key, String value) {
    sql.update(
        "insert into note (key, value) values (?, ?) on conflict (key) do update set value = excluded.value",
        key,
        value);
  }

  /** Forgets a key. */
  public void removeNote(String key) {
    sql.erase("delete from note where key = ?", key);
  }
}
