package docket.search;

import org.jspecify.annotations.Nullable;

/**
 * The index on disk cannot be trusted: bytes changed, files are missing, or another program or
 * version wrote it. The cure is to delete its directory and to rebuild it.
 */
public final class IndexDamagedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param message what was found, where
   * @param cause the failure underneath; null where there is none
   */
  public IndexDamagedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
