package docket.knowledge;

import docket.store.Scope;
import docket.store.Session;
import docket.store.StoreException;

/**
 * Tells a state of a database from any other: of another database, of another revision, and of the
 * same revision where something stored is not what it was.
 *
 * @param identity tells this database from any other; empty where it has no name yet, or where
 *     there is none
 * @param revision the state of the knowledge base; 0 where there is no database
 * @param sum over all that is stored of the knowledge, damaged or not; negative where the file is
 *     so broken that there is none
 */
record StateMark(String identity, long revision, long sum) {
  private static final long UNKNOWN = -1;

  /** Where there is no database. */
  static final StateMark NONE = new StateMark("", 0, 0);

  /** That of the present state. */
  static StateMark of(Session session) {
    return new StateMark(
        session.notes().note(FolderSync.IDENTITY).orElse(""),
        session.catalogue().revision(),
        sum(session));
  }

  private static long sum(Session session) {
    try {
      return session.catalogue().sum(Scope.NO_SERVER);
    } catch (StoreException e) {
      if (e.kind() != StoreException.Kind.DAMAGED) {
        throw e;
      }
      return UNKNOWN;
    }
  }

  /** Whether it tells the state from every other one. */
  boolean isCertain() {
    return !identity.isEmpty() && sum != UNKNOWN;
  }
}
