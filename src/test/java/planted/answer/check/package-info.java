/** A room inside a room of the house full of faults. */
@NullMarked
package planted.answer.check;

import org.jspecify.annotations.NullMarked;
