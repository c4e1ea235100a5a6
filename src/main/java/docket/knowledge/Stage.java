package docket.knowledge;

/** How far a change has come on its way into the index; a process may die at each of them. */
enum Stage {
  /** The folder has been read, nothing is written. */
  READ,
  /** Everything is written, nothing is committed. */
  WRITTEN,
  /** The database has it. */
  COMMITTED,
  /** The old index is gone, the new one is not there. */
  INDEX_DELETED,
  /** The index has it. */
  INDEX_COMMITTED,
  /** The database knows that the index has it. */
  OUTBOX_DELETED
}
