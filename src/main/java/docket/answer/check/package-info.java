/**
 * The citation check: whether a sentence is carried by the passages that it cites.
 *
 * <p>It decides from the words alone, without a model, in one language and between languages. It
 * stands between every composer and every reader.
 */
@NullMarked
package docket.answer.check;

import org.jspecify.annotations.NullMarked;
