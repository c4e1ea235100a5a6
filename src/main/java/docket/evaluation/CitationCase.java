package docket.evaluation;

import docket.answer.check.Statement;
import java.util.Optional;

/**
 * One sentence of the citation benchmark with its passage.
 *
 * @param kind what was altered; empty for an unaltered sentence
 * @param across whether sentence and passage are of different languages
 * @param original the sentence before it was altered
 * @param statement what is checked
 */
record CitationCase(
    Optional<CitationKind> kind, boolean across, String original, Statement statement) {}
