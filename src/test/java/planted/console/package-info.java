/** A room of the house full of faults. */
@NullMarked
package planted.console;

import org.jspecify.annotations.NullMarked;
