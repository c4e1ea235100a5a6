package docket.store;

import docket.store.StoredSource.Visibility;

/**
 * Whose knowledge a reader may see: the shared one, or the shared one together with that of one
 * server. Where both have a source of the same id, the server's own hides the shared one.
 *
 * @param server the server's id, or {@link #NO_SERVER}
 * @param sees the most restricted visibility that is included
 */
public record Scope(String server, Visibility sees) {
  /** Stands in place of a server's id for what all servers share. */
  public static final String NO_SERVER = "";

  /** What all servers share and everybody may see. */
  public static final Scope SHARED = new Scope(NO_SERVER, Visibility.EVERYONE);

  /** The shared knowledge and that of a server, as far as everybody there may see it. */
  public static Scope ofServer(String server) {
    return new Scope(server, Visibility.EVERYONE);
  }

  /** The same, with what only moderators may see. */
  public Scope forModerators() {
    return new Scope(server, Visibility.MODERATORS);
  }
}
