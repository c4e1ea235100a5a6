package docket.store;

/** The parts of the store, as one work sees them. Not to be kept after the work. */
public interface Session {
  /** Sources, items and their revisions. */
  Catalogue catalogue();

  /** The records of answers. */
  Receipts receipts();

  /** The questions that the sources did not answer. */
  Gaps gaps();

  /** What the index has yet to follow. */
  Outbox outbox();

  /** Who did what. */
  Audit audit();

  /** What each server has set. */
  ServerSettings settings();

  /** Small facts to remember between starts. */
  Notes notes();
}
