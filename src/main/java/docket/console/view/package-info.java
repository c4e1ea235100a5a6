/**
 * How values look in a terminal and in JSON.
 *
 * <p>Nothing here prints, and nothing here asks for anything: a view turns values into text.
 * Control characters of the data never get through, and colours and links appear only where {@link
 * docket.console.view.Style} allows them.
 */
@NullMarked
package docket.console.view;

import org.jspecify.annotations.NullMarked;
