/** A room of the house full of faults. */
@NullMarked
package planted.attic;

import org.jspecify.annotations.NullMarked;
