package docket.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What each server has set, as keys and values whose meaning is not the store's. */
public final class ServerSettings {
  private final Sql sql;

  ServerSettings(Sql sql) {
    this.sql = sql;
  }

  /** The value that a server has set; empty where it has set none. */
  public Optional<String> setting(String server, String key) {
    return sql.first(
        "select value from setting where server = ? and key = ?",
        row -> row.getString(1),
        server,
        key);
  }

  /** All that a server has set, in order of the keys. */
  public Map<String, String> all(String server) {
    return sql
        .list(
            "select key, value from setting where server = ?",
            row -> Map.entry(row.getString(1), row.getString(2)),
            server)
        .stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, TreeMap::new));
  }

  /** Sets a value. */
  public void put(String server, String key, String value) {
    sql.update(
        "insert into setting (server, key, value) values (?, ?, ?) on conflict (server, key) do update set value = excluded.value",
        server,
        key,
        value);
  }

  /** Goes back to the default of one key. */
  public void remove(String server, String key) {
    sql.update("delete from setting where server = ? and key = ?", server, key);
  }

  /** Forgets all that a server has set, as when the bot leaves it. */
  public void forget(String server) {
    sql.erase("delete from setting where server = ?", server);
  }
}
