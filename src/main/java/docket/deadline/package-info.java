/**
 * The dated events of the ban and their states; needs neither index nor model.
 *
 * <p>Instants are computed from the event's own zone, so that a state never depends on where the
 * program runs.
 */
@NullMarked
package docket.deadline;

import org.jspecify.annotations.NullMarked;
