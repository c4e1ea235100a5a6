/**
 * The vocabulary of the knowledge base: sources, passages, conflicts and unknowns, as immutable
 * values.
 *
 * <p>Everything above speaks in these words. The room uses no library and does no I/O, so that
 * every other room may use it.
 */
@NullMarked
package docket.source;

import org.jspecify.annotations.NullMarked;
