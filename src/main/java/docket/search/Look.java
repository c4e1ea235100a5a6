package docket.search;

/**
 * How a passage fits a question, each view as a weighted share of the question's terms from 0 to 1.
 *
 * @param whole the words, anywhere in the passage
 * @param title the words of title and heading
 * @param pairs neighbouring words of the question that stand close together
 * @param sentence the words, within the best sentence
 * @param sentencePairs the pairs within it
 * @param soft the words or their parts, anywhere
 * @param softSentence the words or their parts, within the best sentence
 * @param bestSentence the sentence that fits best, from 0
 * @param covered the terms that stand in the passage or its headings, as bits
 */
record Look(
    double whole,
    double title,
    double pairs,
    double sentence,
    double sentencePairs,
    double soft,
    double softSentence,
    int bestSentence,
    long covered) {}
