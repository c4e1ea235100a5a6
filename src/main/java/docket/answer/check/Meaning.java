package docket.answer.check;

import java.util.List;

/**
 * One meaning with what the check has to know of it.
 *
 * @param id its number, from 0
 * @param kind how strictly it is compared
 * @param name the name by which the check knows it; empty for most
 * @param opposite the number of the opposite meaning; -1 where there is none
 * @param circles the circles to which an actor belongs; actors of one circle can stand for one
 *     another
 * @param negative whether it denies something by itself, as to refuse or to lack does
 */
record Meaning(
    int id, Kind kind, String name, int opposite, List<String> circles, boolean negative) {
  /** Copies the circles. */
  Meaning {
    circles = List.copyOf(circles);
  }

  /** Whether this actor can stand for the other one. */
  boolean isNear(Meaning other) {
    return circles.stream().anyMatch(other.circles()::contains);
  }
}
