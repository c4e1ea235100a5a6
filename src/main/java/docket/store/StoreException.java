package docket.store;

import org.jspecify.annotations.Nullable;

/**
 * The database could not do what it was asked. The message is one plain sentence that says what is
 * wrong and what to do; it may be shown to an operator, and holds nothing that a member wrote.
 */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  private final Kind kind;

  /** What is wrong and what to do, for the operator. */
  private final String sentence;

  /** A fault with its cause, where there is one. */
  public StoreException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.sentence = message;
  }

  /** The sentence for the operator; never absent. */
  @Override
  public String getMessage() {
    return sentence;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }

  /** What can be wrong with the database. */
  public enum Kind {
    /** Another process or too much work holds it; the same call may succeed soon. */
    BUSY("store.busy"),
    /** The disk is full, or nearly so that nothing may be added. */
    FULL("disk.full"),
    /** The disk or the file cannot be written. */
    READ_ONLY("disk.read_only"),
    /** The file is no database, or parts of it are broken. */
    DAMAGED("store.damaged"),
    /** The file was written by a newer Docket. */
    NEWER_SCHEMA("store.newer"),
    /** The file cannot be reached, or the store is closed. */
    UNREACHABLE("store.unreachable");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The lasting word for it in logs and JSON. */
    public String code() {
      return code;
    }
  }
}
