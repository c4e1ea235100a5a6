/**
 * Finding evidence: one index of passages, searched in six languages, whose every hit tells why it
 * is there.
 *
 * <p>Promises: the database is the truth and the index can be deleted at any time; a damaged or
 * foreign index is noticed and never answered from; what {@link docket.search.PassageIndex#apply}
 * has returned from is durable and visible to every reader; the same question over the same
 * passages gives the same order, whatever the locale of the machine; text of users never reaches a
 * query parser.
 *
 * <p>Decisions, with their reasons:
 *
 * <ul>
 *   <li>A unit (an original and its translations) is one document of the index with a field set for
 *       each language, so that a unit is one hit and every language keeps statistics of its own.
 *   <li>Two steps: the index proposes about a hundred candidates by plain term frequencies, which
 *       it can do by skipping; they are then scored from a compact copy of their words that is kept
 *       as a doc value. Sentences, neighbouring words and character grams therefore cost nothing at
 *       indexing and a few microseconds a candidate, instead of a query of their own each.
 *   <li>Views of a passage are fused as a convex combination of normalised scores; reciprocal rank
 *       fusion throws the distances away and was worse than the words alone.
 *   <li>No Lucene type leaves this room, so that another engine can take its place.
 * </ul>
 */
@NullMarked
package docket.search;

import org.jspecify.annotations.NullMarked;
