/** A room of the house full of faults. */
@NullMarked
package planted.store;

import org.jspecify.annotations.NullMarked;
