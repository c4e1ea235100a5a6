package docket.hostile;

import java.util.List;
import java.util.stream.Collectors;

/** How a case ended. */
sealed interface Outcome {
  /**
   * It was run.
   *
   * @param happened what happened
   * @param faults what is not as the case wants it; none where all is
   * @param unchecked the checks whose place does not exist yet
   */
  record Run(String happened, List<String> faults, List<String> unchecked) implements Outcome {}

  /**
   * It was not run, and does not count as passed.
   *
   * @param why what is missing
   */
  record NotYet(String why) implements Outcome {}

  /** The word for it in the table. */
  default String word() {
    return switch (this) {
      case Run run -> run.faults().isEmpty() ? "ok" : "FAILED";
      case NotYet _ -> "not yet";
    };
  }

  /** The rest of the line about it. */
  default String detail() {
    return switch (this) {
      case Run run when run.faults().isEmpty() -> run.happened();
      case Run run ->
          run.happened() + run.faults().stream().collect(Collectors.joining("; ", " -- ", ""));
      case NotYet notYet -> notYet.why();
    };
  }
}
