/** A room of the house full of faults. */
@NullMarked
package planted.source;

import org.jspecify.annotations.NullMarked;
