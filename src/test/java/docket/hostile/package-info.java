/**
 * The suite of hostile inputs: bad questions, files, settings and disks, read from a file and fed
 * to the real program. Promises that every case is run, or is counted as not yet runnable with the
 * reason why.
 */
@NullMarked
package docket.hostile;

import org.jspecify.annotations.NullMarked;
