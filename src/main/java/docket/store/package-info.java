/**
 * What must not be lost: sources and their revisions, receipts, gaps, settings and the audit trail,
 * in one SQLite file.
 *
 * <p>Promises: a write is one transaction, on disk before the call returns; a read sees one state
 * from its first statement to its last; what was damaged on disk is noticed and never given out as
 * if it were intact; every fault arrives as a {@link docket.store.StoreException} whose message
 * says in one sentence what to do.
 *
 * <p>{@link docket.store.Store} is the seam for another database. Nothing behind it is a type of
 * JDBC; ids are made by us, instants are epoch milliseconds, JSON is opaque text and nothing is
 * searched in SQL, so that the same statements run on a server database and only the table
 * definitions are kept twice. JDBC never runs on a virtual thread, because the driver would hold
 * its carrier: there is one platform thread for writing and there are a few for reading.
 */
@NullMarked
package docket.store;

import org.jspecify.annotations.NullMarked;
