package docket.store;

import docket.source.Source;
import java.util.Locale;
import java.util.Optional;

/**
 * What one revision did to one source.
 *
 * @param key the source
 * @param version the version it got, from 1
 * @param revision who did it, when and why
 * @param action what was done
 * @param before its content until then; empty when it was new
 * @param after its content since then
 */
public record SourceChange(
    SourceKey key,
    long version,
    Revision revision,
    Action action,
    Optional<Source> before,
    Source after) {
  /** What can be done to a source. */
  public enum Action {
    /** Added or replaced. */
    PUT,
    /** Taken out of use. */
    RETIRE,
    /** Brought back into use. */
    RESTORE,
    /** Held back. */
    QUARANTINE;

    /** The word that stands for it in the database and in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
