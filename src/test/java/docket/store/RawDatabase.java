package docket.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database file without the store, as another program or a broken disk would touch it. */
final class RawDatabase implements AutoCloseable {
  private final Connection connection;

  RawDatabase(Path file) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  static Path fileIn(Path folder) {
    return folder.resolve("docket.db");
  }

  /** Runs one statement on the database of a data folder and says how many rows it changed. */
  static int change(Path folder, String statement) throws SQLException {
    try (RawDatabase database = new RawDatabase(fileIn(folder))) {
      return database.run(statement);
    }
  }

  int run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  String value(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getString(1) : "no row";
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
