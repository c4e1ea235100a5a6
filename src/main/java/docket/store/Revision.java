package docket.store;

import java.time.Instant;

/**
 * One change of the knowledge base, as it is remembered.
 *
 * @param number from 1, one more for each change
 * @param at when
 * @param actor who
 * @param reason why; may be empty
 * @param origin where it came from
 * @param server whose knowledge it changed, or {@link Scope#NO_SERVER}
 */
public record Revision(
    long number, Instant at, String actor, String reason, Origin origin, String server) {}
