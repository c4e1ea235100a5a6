package docket.store;

/**
 * A piece of knowledge that is no source: a conflict, an unknown, a term, a deadline. The store
 * keeps it as text and never looks inside.
 *
 * @param id its lasting name within its kind
 * @param body its content in the form of whoever put it
 */
public record Item(String id, String body) {}
