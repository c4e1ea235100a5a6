/** The entry point: settings, and the one place where all rooms are wired together by hand. */
@NullMarked
package docket;

import org.jspecify.annotations.NullMarked;
