package docket.store;

import docket.source.SourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A row as texts, with the answer to whether they are what was written. Only an intact row may be
 * decoded.
 *
 * @param columns the values, without the hash
 * @param intact whether they match the hash
 */
record HashedRow(List<Optional<String>> columns, boolean intact) {
  /** Copies the collection. */
  HashedRow {
    columns = List.copyOf(columns);
  }

  /** Reads a row whose last column is the hash of all others. */
  static HashedRow of(ResultSet row) throws SQLException {
    int count = row.getMetaData().getColumnCount() - 1;
    List<Optional<String>> columns = new ArrayList<>(count);
    for (int i = 1; i <= count; i++) {
      columns.add(Optional.ofNullable(row.getString(i)));
    }
    return new HashedRow(columns, Digest.of(columns).equals(row.getString(count + 1)));
  }

  /** The values of a new row with their hash as the last one. */
  static Object[] withHash(Object... values) {
    List<Object> row = new ArrayList<>(List.of(values));
    row.add(Digest.of(row));
    return row.toArray();
  }

  /** A value that is always there, by its column from 1. */
  String text(int column) {
    return optional(column)
        .orElseThrow(() -> new IllegalArgumentException("column " + column + " is empty"));
  }

  /** A value that may be absent, by its column from 1. */
  Optional<String> optional(int column) {
    return columns.get(column - 1);
  }

  /** The name of an enum's constant whose code in lower case is stored, by its column from 1. */
  String constant(int column) {
    return text(column).toUpperCase(Locale.ROOT);
  }

  /**
   * The source that a row belongs to, by the columns of server and id from 1; empty where they
   * cannot name one. Needed of damaged rows, too.
   */
  Optional<SourceKey> key(int server, int id) {
    return optional(id)
        .filter(SourceId::isValid)
        .map(name -> new SourceKey(optional(server).orElse(Scope.NO_SERVER), new SourceId(name)));
  }

  /** A whole number, by its column from 1. */
  long number(int column) {
    return Long.parseLong(text(column));
  }
}
