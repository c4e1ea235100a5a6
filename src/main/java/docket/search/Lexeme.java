package docket.search;

/**
 * One word of a text, as the index sees it.
 *
 * @param surface the word as it stands
 * @param folded its plain spelling
 * @param stem what its inflected forms share
 * @param function whether it carries no topic and is left out of the index
 * @param start index of its first character in the text
 * @param end index after its last character
 */
record Lexeme(String surface, String folded, String stem, boolean function, int start, int end) {}
