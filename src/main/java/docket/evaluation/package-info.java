/**
 * Measuring Docket: question sets and how they are scored, retrieval and citation benchmarks.
 *
 * <p>Promises: a measure is defined beside its code and comes with its number of cases; a broken
 * input is refused with its file and line; what is compared runs in turns in one process.
 */
@NullMarked
package docket.evaluation;

import org.jspecify.annotations.NullMarked;
