/** A room of the house full of faults. */
@NullMarked
package planted.search;

import org.jspecify.annotations.NullMarked;
