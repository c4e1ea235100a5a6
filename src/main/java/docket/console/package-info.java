/**
 * The command line and the chat in a terminal; the only room that prints.
 *
 * <p>Every command is read here and carried out by {@link docket.console.Services}, which the start
 * of the program fills in. Exit statuses: 0 done, 1 failure, 2 wrong use or settings, 3 declined. A
 * fault is told in one sentence with what to do about it; a stack trace goes to the log.
 *
 * <p>Commands are described to picocli in code, not by annotations: nothing is reflected over, and
 * every value is read once, typed, from the result of the parse.
 */
@NullMarked
package docket.console;

import org.jspecify.annotations.NullMarked;
