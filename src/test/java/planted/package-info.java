/** A house full of faults, one a class, to see that the floor plan's test finds them. */
@NullMarked
package planted;

import org.jspecify.annotations.NullMarked;
