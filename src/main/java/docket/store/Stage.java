package docket.store;

/** Moments of a write at which a process may die; tests stop there. */
enum Stage {
  /** A migration has run its statements and is not committed. */
  MIGRATED,
  /** A change has written its sources, but neither audit nor outbox. */
  SOURCES_WRITTEN,
  /** A transaction is complete and not committed. */
  BEFORE_COMMIT,
  /** A transaction is committed, and its caller does not know yet. */
  AFTER_COMMIT
}
