package docket.search;

import docket.source.Language;

/**
 * A candidate after the closer look.
 *
 * @param document its number in the snapshot
 * @param language the text that was looked at
 * @param look how it fits
 * @param group a number that stands for its group
 * @param authority from 0 to 1
 * @param ended whether a last day is known for what it says
 */
record Scored(
    int document, Language language, Look look, int group, double authority, boolean ended) {}
