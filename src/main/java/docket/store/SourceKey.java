package docket.store;

import docket.source.SourceId;
import java.util.Comparator;

/**
 * A source in the whole store: its id is unique among the shared sources and among those of each
 * server.
 *
 * @param server the server that owns it, or {@link Scope#NO_SERVER} for a shared source
 * @param id its lasting name
 */
public record SourceKey(String server, SourceId id) implements Comparable<SourceKey> {
  private static final Comparator<SourceKey> ORDER =
      Comparator.comparing(SourceKey::id).thenComparing(SourceKey::server);

  /** The key of a shared source. */
  public static SourceKey shared(SourceId id) {
    return new SourceKey(Scope.NO_SERVER, id);
  }

  @Override
  public int compareTo(SourceKey other) {
    return ORDER.compare(this, other);
  }
}
