package docket.answer;

import docket.answer.check.SentenceCheck;

/**
 * What answering takes, besides the question and the knowledge.
 *
 * @param reader reads questions
 * @param finder finds evidence
 * @param composer writes drafts
 * @param check stands between every composer and every reader
 * @param texts the fixed sentences
 * @param cues words by which questions are read
 */
record Means(
    QuestionReader reader,
    EvidenceFinder finder,
    Composer composer,
    SentenceCheck check,
    Texts texts,
    Cues cues) {}
