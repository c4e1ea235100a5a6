package docket.store;

import docket.store.StoreException.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in one sentence what a fault of the driver means for the operator, and what to do. */
final class Faults {
  private final Path file;

  Faults(Path file) {
    this.file = file;
  }

  /**
   * The room's exception for one of the driver's: the store's own kinds for what the environment
   * did, {@link IllegalArgumentException} for rows that break a rule of a table, {@link
   * IllegalStateException} for statements that are wrong.
   */
  StoreException of(SQLException e) {
    if (!(e instanceof SQLiteException fault)) {
      return of(Kind.UNREACHABLE, e);
    }
    // The low byte is the code, the rest says more than any caller asks for.
    int code = fault.getResultCode().code & 0xff;
    if (code == SQLiteErrorCode.SQLITE_CONSTRAINT.code) {
      throw new IllegalArgumentException("the row breaks a rule of its table", e);
    }
    if (code == SQLiteErrorCode.SQLITE_MISUSE.code || code == SQLiteErrorCode.SQLITE_RANGE.code) {
      throw new IllegalStateException("wrong use of the database", e);
    }
    return code == SQLiteErrorCode.SQLITE_CANTOPEN.code ? unusable(e) : of(kind(code), e);
  }

  /** The file or its folder could not be made or opened; on a read-only disk that is the reason. */
  StoreException unusable(Exception e) {
    Path there = file.toAbsolutePath();
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    boolean onlyUnwritable = Files.isReadable(there) && !Files.isWritable(there);
    return of(onlyUnwritable ? Kind.READ_ONLY : Kind.UNREACHABLE, e);
  }

  /** A stored value has a form that nobody writes. */
  StoreException unreadable(Exception e) {
    return of(Kind.DAMAGED, e);
  }

  /** The sentence of a kind, with the cause. */
  StoreException of(Kind kind, Exception cause) {
    return new StoreException(kind, sentence(kind), cause);
  }

  /** The sentence of a kind. */
  String sentence(Kind kind) {
    return switch (kind) {
      case BUSY -> "The database %s is in use: try again in a moment.".formatted(file);
      case FULL ->
          "The disk that holds %s is full: free some space, then try again.".formatted(file);
      case READ_ONLY ->
          "The database %s cannot be written: make the file and its folder writable for this user."
              .formatted(file);
      case DAMAGED ->
          "The database %s is damaged: stop Docket, then restore a backup or move the file away so that it is built anew from the knowledge folder."
              .formatted(file);
      case NEWER_SCHEMA ->
          "The database %s was written by a newer Docket: update this one, or restore a backup of its age."
              .formatted(file);
      case UNREACHABLE ->
          "The database %s cannot be reached: check that its folder exists and that this user may use it."
              .formatted(file);
    };
  }

  private static Kind kind(int code) {
    return switch (code) {
      case 5, 6 -> Kind.BUSY; // SQLITE_BUSY, SQLITE_LOCKED
      case 13 -> Kind.FULL; // SQLITE_FULL
      case 8 -> Kind.READ_ONLY; // SQLITE_READONLY
      // SQLITE_ERROR comes for tables and columns that are gone: the statements are all tested.
      case 1, 11, 26 -> Kind.DAMAGED; // SQLITE_ERROR, SQLITE_CORRUPT, SQLITE_NOTADB
      default -> Kind.UNREACHABLE;
    };
  }
}
