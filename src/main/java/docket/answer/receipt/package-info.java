/**
 * The lasting record of every answer: what was asked, what was found and why, what was checked, and
 * whether a cited passage has changed since.
 */
@NullMarked
package docket.answer.receipt;

import org.jspecify.annotations.NullMarked;
