package docket.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A row as texts, with the answer to whether they are what was written. Only an intact row may be
 * decoded. The check is CRC-32 over every value and its length: it finds any flipped bit, and costs
 * a cold start a third of what SHA-256 would.
 *
 * @param columns the values, without the check
 * @param intact whether they match the check
 */
record CheckedRow(List<Optional<String>> columns, boolean intact) {
  private static final int ABSENT = -1;

  /** Copies the collection. */
  CheckedRow {
    columns = List.copyOf(columns);
  }

  /** Reads a row whose last column is the check of all others. */
  static CheckedRow of(ResultSet row) throws SQLException {
    int count = row.getMetaData().getColumnCount() - 1;
    List<Optional<String>> columns = new ArrayList<>(count);
    for (int i = 1; i <= count; i++) {
      columns.add(Optional.ofNullable(row.getString(i)));
    }
    return new CheckedRow(columns, check(columns) == row.getLong(count + 1));
  }

  /** The values of a new row with their check as the last one. */
  static Object[] values(Object... values) {
    List<Object> row = new ArrayList<>(List.of(values));
    row.add(check(row));
    return row.toArray();
  }

  private static long check(List<?> values) {
    CRC32 check = new CRC32();
    check.update(bytes(values));
    return check.getValue();
  }

  /** Values as bytes, each after its length, so that no two lists of values look the same. */
  static byte[] bytes(List<?> values) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Object value : values) {
      Optional<?> present = value instanceof Optional<?> optional ? optional : Optional.of(value);
      byte[] text = present.map(Object::toString).orElse("").getBytes(StandardCharsets.UTF_8);
      int length = present.isPresent() ? text.length : ABSENT;
      bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
      bytes.writeBytes(text);
    }
    return bytes.toByteArray();
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
   * What a row belongs to: its first two columns, which are the server and the id of a source. They
   * are compared as they are, because a damaged row has them, too.
   */
  String owner() {
    return optional(1).orElse("") + "/" + optional(2).orElse("");
  }

  /** A whole number, by its column from 1. */
  long number(int column) {
    return Long.parseLong(text(column));
  }
}
