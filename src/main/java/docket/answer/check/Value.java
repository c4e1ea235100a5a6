package docket.answer.check;

import docket.text.Exact;

/**
 * A date, time, number, amount or identifier in an analysed text.
 *
 * @param exact what it is
 * @param surface how it is written
 * @param word index of its first word
 * @param lastWord index of its last word
 * @param sentence the number of its sentence
 * @param clause the number of its clause
 */
record Value(Exact exact, String surface, int word, int lastWord, int sentence, int clause) {}
