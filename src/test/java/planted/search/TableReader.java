package planted.search;

import java.sql.Connection;

/** Uses the library of another room. */
record TableReader(Connection connection) {}
