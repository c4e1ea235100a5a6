/**
 * From a question to a checked, cited answer: reading the question, the evidence gate, the
 * composers and the answer itself.
 *
 * <p>No sentence leaves this room that has not passed the citation check, whoever composed it.
 */
@NullMarked
package docket.answer;

import org.jspecify.annotations.NullMarked;
