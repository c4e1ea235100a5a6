/**
 * The knowledge folder and the library built from it: strict reading and writing, and bringing
 * database and index up to date.
 *
 * <p>Reading never guesses: what is wrong is reported with file, line and what to write instead,
 * and one bad file never takes the others down. Writing what was read gives the same bytes, for
 * files in our own form.
 */
@NullMarked
package docket.knowledge;

import org.jspecify.annotations.NullMarked;
