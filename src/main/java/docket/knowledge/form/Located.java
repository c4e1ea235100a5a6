package docket.knowledge.form;

/**
 * Something that was read, with its place.
 *
 * @param value what was read
 * @param line the line on which it begins, from 1
 */
public record Located<T>(T value, int line) {}
