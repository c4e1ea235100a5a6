/**
 * Reading text as people write it: cleaning, language, sentences, dates, numbers and identifiers in
 * six languages.
 *
 * <p>Everything here is a pure function of its input, linear in its length, and never uses the
 * locale or time zone of the machine. No library beyond the JDK.
 */
@NullMarked
package docket.text;

import org.jspecify.annotations.NullMarked;
