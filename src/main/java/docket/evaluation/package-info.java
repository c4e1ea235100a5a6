/**
 * How good the answers are, in figures: question sets and their scoring, benchmarks of retrieval
 * and of the citation check.
 *
 * <p>Scoring needs no language model and no judgement: the same replies give the same figures on
 * every machine.
 */
@NullMarked
package docket.evaluation;

import org.jspecify.annotations.NullMarked;
