package docket.search;

/**
 * One part of a hit's score, for people who ask why it ranked there.
 *
 * @param what the part in words
 * @param weight what it gave or took; the weights of a hit's reasons add up to its score
 */
public record Reason(String what, double weight) {}
