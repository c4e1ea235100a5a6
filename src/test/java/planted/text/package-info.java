/** A room of the house full of faults. */
@NullMarked
package planted.text;

import org.jspecify.annotations.NullMarked;
