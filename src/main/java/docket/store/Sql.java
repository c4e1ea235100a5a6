package docket.store;

import docket.store.StoreException.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Statements on one connection, with their faults turned into those of the room. Belongs to one
 * thread. Statements are constants of the code, so each is prepared once and kept.
 */
final class Sql implements AutoCloseable {
  private final Connection connection;
  private final boolean writable;
  private final Faults faults;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private @Nullable StoreException fault;
  private boolean erasing;
  private boolean erased;

  Sql(Connection connection, boolean writable, Faults faults) {
    this.connection = connection;
    this.writable = writable;
    this.faults = faults;
  }

  /**
   * Makes a value of the row at hand.
   *
   * @param <T> the value
   */
  @FunctionalInterface
  interface Mapper<T> {
    /** Reads columns by number, from 1; never moves on. */
    T of(ResultSet row) throws SQLException;
  }

  /** All rows of a query, in its order. */
  <T> List<T> list(String query, Mapper<T> mapper, Object... arguments) {
    try (ResultSet rows = bound(query, arguments).executeQuery()) {
      List<T> values = new ArrayList<>();
      while (rows.next()) {
        values.add(mapper.of(rows));
      }
      return values;
    } catch (SQLException e) {
      throw failed(query, e);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw faults.unreadable(e);
    }
  }

  /** The first row of a query; empty where there is none. */
  <T> Optional<T> first(String query, Mapper<T> mapper, Object... arguments) {
    try (ResultSet rows = bound(query, arguments).executeQuery()) {
      return rows.next() ? Optional.of(mapper.of(rows)) : Optional.empty();
    } catch (SQLException e) {
      throw failed(query, e);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw faults.unreadable(e);
    }
  }

  /** The one number that a query gives. */
  long number(String query, Object... arguments) {
    return first(query, row -> row.getLong(1), arguments)
        .orElseThrow(() -> new IllegalStateException("no row from: " + query));
  }

  /**
   * Changes rows and says how many.
   *
   * @throws IllegalStateException in a session that only reads
   */
  int update(String statement, Object... arguments) {
    if (!writable) {
      throw new IllegalStateException("a write inside Store.read");
    }
    if (fault != null) {
      throw fault;
    }
    try {
      return bound(statement, arguments).executeUpdate();
    } catch (SQLException e) {
      throw failed(statement, e);
    }
  }

  /** Like {@link #update}, for what must leave no trace in the files either. */
  int erase(String statement, Object... arguments) {
    erasing = true;
    int rows = update(statement, arguments);
    erased |= rows > 0;
    return rows;
  }

  /** Runs statements that give nothing back, such as {@code begin}. */
  void run(String statements) {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(statements);
    } catch (SQLException e) {
      throw noted(faults.of(e));
    }
  }

  /**
   * Runs work between a {@code begin} and a {@code commit}. Whatever the work throws rolls it back;
   * so does a fault that the work has caught: after some faults, a full disk among them, the
   * database rolls back by itself and would commit each later statement alone.
   *
   * @param begin how to begin
   */
  <T> T transaction(String begin, Supplier<T> work) {
    fault = null;
    erasing = false;
    erased = false;
    run(begin);
    try {
      T value = work.get();
      if (writable && fault != null) {
        throw fault;
      }
      run("commit");
      return value;
    } catch (RuntimeException | Error e) {
      rollBackAfter(e);
      throw e;
    }
  }

  private void rollBackAfter(Throwable reason) {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate("rollback");
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }

  /** A fault of this database that the driver has not noticed. */
  StoreException fault(Kind kind) {
    return new StoreException(kind, faults.sentence(kind), null);
  }

  /** Whether the last transaction tried to erase something. */
  boolean wasErasing() {
    return erasing;
  }

  /** Whether the last transaction erased something. */
  boolean hasErased() {
    return erased;
  }

  @Override
  public void close() {
    try {
      prepared.clear();
      connection.close();
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  /** After a fault of the disk the transaction is gone, whoever catches the exception. */
  private StoreException noted(StoreException e) {
    if (fault == null && e.kind() != Kind.DAMAGED) {
      fault = e;
    }
    return e;
  }

  /** The driver closes a statement that fails: the next use has to prepare it anew. */
  private StoreException failed(String text, SQLException e) {
    PreparedStatement statement = prepared.remove(text);
    if (statement != null) {
      try {
        statement.close();
      } catch (SQLException closing) {
        e.addSuppressed(closing);
      }
    }
    return noted(faults.of(e));
  }

  private PreparedStatement bound(String text, Object... arguments) throws SQLException {
    PreparedStatement statement = prepared.get(text);
    if (statement == null) {
      statement = connection.prepareStatement(text);
      prepared.put(text, statement);
    }
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, column(arguments[i]));
    }
    return statement;
  }

  private static @Nullable Object column(Object argument) {
    return switch (argument) {
      case Optional<?> optional -> optional.isPresent() ? column(optional.get()) : null;
      case Instant instant -> instant.toEpochMilli();
      case Integer number -> number.longValue();
      case Long number -> number;
      case String text -> text;
      default -> argument.toString();
    };
  }
}
