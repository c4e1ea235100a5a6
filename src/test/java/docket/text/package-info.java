/** Specifications of the room that reads text as people write it. */
@NullMarked
package docket.text;

import org.jspecify.annotations.NullMarked;
