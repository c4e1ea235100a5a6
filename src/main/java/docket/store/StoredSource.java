package docket.store;

import docket.source.Source;
import docket.source.SourceId;
import java.util.Locale;
import java.util.Optional;

/**
 * A source as the store holds it.
 *
 * @param source its content; without passages where {@code status} is quarantined because the
 *     stored text is damaged
 * @param server the server that owns it, or {@link Scope#NO_SERVER} for a shared source
 * @param version counts its changes, from 1
 * @param revision the revision of its last change
 * @param origin where its last change came from
 * @param fingerprint of the file that it was read from, as given by who put it; may be empty
 * @param visibility who may see it
 * @param status whether answers may rest on it
 * @param retiredReason why it was retired or quarantined; empty while it is active
 * @param successor the source that took its place; empty where there is none
 */
public record StoredSource(
    Source source,
    String server,
    long version,
    long revision,
    Origin origin,
    String fingerprint,
    Visibility visibility,
    Status status,
    Optional<String> retiredReason,
    Optional<SourceId> successor) {

  /** Its name in the whole store. */
  public SourceKey key() {
    return new SourceKey(server, source.id());
  }

  /** Whether answers may rest on it. */
  public boolean active() {
    return status == Status.ACTIVE;
  }

  /** The same with other numbers. */
  StoredSource numbered(long newVersion, long newRevision) {
    return new StoredSource(
        source,
        server,
        newVersion,
        newRevision,
        origin,
        fingerprint,
        visibility,
        status,
        retiredReason,
        successor);
  }

  /** The same from a file that looks different and says the same. */
  StoredSource withFingerprint(String newFingerprint) {
    return new StoredSource(
        source,
        server,
        version,
        revision,
        origin,
        newFingerprint,
        visibility,
        status,
        retiredReason,
        successor);
  }

  /** The same content in another state. */
  StoredSource become(
      Status newStatus, Optional<String> why, Optional<SourceId> newSuccessor, Origin newOrigin) {
    return new StoredSource(
        source,
        server,
        version,
        revision,
        newOrigin,
        fingerprint,
        visibility,
        newStatus,
        why,
        newSuccessor);
  }

  /** What answers may do with a source. */
  public enum Status {
    /** Answers may rest on it. */
    ACTIVE,
    /** Taken out of use; kept for the receipts that cite it, and can be restored. */
    RETIRED,
    /** Found damaged, or held back by a moderator; no answer may rest on it. */
    QUARANTINED;

    /** The word that stands for it in the database and in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Who may see a source; from open to restricted. */
  public enum Visibility {
    /** Everybody whom the scope reaches. */
    EVERYONE,
    /** Only those who may change the knowledge. */
    MODERATORS;

    /** The word that stands for it in the database and in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
