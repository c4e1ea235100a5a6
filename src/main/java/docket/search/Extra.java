package docket.search;

/**
 * What stands for a run of words beside their stems: a concept or an exact form.
 *
 * @param key the name it has in the index
 * @param first the position of its first word in the text
 * @param last the position of its last word
 */
record Extra(String key, int first, int last) {}
