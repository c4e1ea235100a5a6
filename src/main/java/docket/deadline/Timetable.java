package docket.deadline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * All deadlines in order of time.
 *
 * @param deadlines the events, earliest first
 */
public record Timetable(List<Deadline> deadlines) {

  /** Where an event stands at an instant. */
  public enum State {
    /** It began, and what it started holds. */
    IN_FORCE,
    /** It is still to come. */
    UPCOMING,
    /** It happened and started nothing that lasts. */
    PAST;

    /** The word in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Sorts by start, then by id. */
  public Timetable {
    deadlines =
        deadlines.stream()
            .sorted(
                Comparator.comparing((Deadline deadline) -> deadline.at().start())
                    .thenComparing(Deadline::id))
            .toList();
  }

  /**
   * Where an event stands at an instant: rules stay in force, announcements and milestones pass.
   */
  public static State state(Deadline deadline, Instant now) {
    if (now.isBefore(deadline.at().start())) {
      return State.UPCOMING;
    }
    return switch (deadline.kind()) {
      case DEADLINE, EFFECTIVE -> State.IN_FORCE;
      case ANNOUNCEMENT, MILESTONE -> State.PAST;
    };
  }
}
