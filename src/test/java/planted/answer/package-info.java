/** A room of the house full of faults. */
@NullMarked
package planted.answer;

import org.jspecify.annotations.NullMarked;
