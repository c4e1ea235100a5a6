package docket.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A sum over everything that is stored of the present knowledge. The database puts the rows
 * together by itself, since to have each value as a text of its own is what makes reading slow.
 */
final class Sums {
  /** So many rows are in memory at once. */
  private static final int ROWS = 500;

  private static final String LAST_SET =
      " and revision = (select max(o.revision) from item_set o where o.server = t.server and o.kind = t.kind and o.origin = t.origin)";

  private final Sql sql;
  private final CRC32 sum = new CRC32();

  Sums(Sql sql) {
    this.sql = sql;
  }

  /** The sum of a server's own knowledge, or of what all share; damaged rows count as they are. */
  long of(String server) {
    add("source", SourceRow.COLUMNS, "", server);
    add("passage", PassageTable.COLUMNS, "", server);
    add("item_set", ItemTable.COLUMNS, LAST_SET, server);
    return sum.getValue();
  }

  /**
   * Some rows with the place of the last one.
   *
   * @param last where to go on
   * @param bytes all their values
   */
  private record Stretch(long last, byte[] bytes) {
    boolean hasRows() {
      return bytes.length > 0;
    }
  }

  private void add(String table, String columns, String condition, String server) {
    String row = "quote(" + columns.replace(", ", ")||','||quote(") + ")||char(10)";
    String query =
        "select max(place), cast(group_concat(line, '') as blob) from (select t.rowid place, "
            + row
            + " line from "
            + table
            + " t where +t.server = ? and t.rowid > ?"
            + condition
            + " order by t.rowid limit "
            + ROWS
            + ")";
    long last = 0;
    Optional<Stretch> stretch;
    do {
      stretch = sql.first(query, Sums::stretch, server, last).filter(Stretch::hasRows);
      if (stretch.isPresent()) {
        sum.update(stretch.get().bytes());
        last = stretch.get().last();
      }
    } while (stretch.isPresent());
  }

  private static Stretch stretch(ResultSet row) throws SQLException {
    byte[] bytes = row.getBytes(2);
    return new Stretch(row.getLong(1), bytes == null ? new byte[0] : bytes);
  }
}
