package docket.answer.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is not carried, each thing once, in the order in which it was found. */
final class Findings {
  private static final int LONGEST = 80;

  private final Set<String> reasons = new LinkedHashSet<>();

  /**
   * Adds a reason.
   *
   * @param what the kind, such as {@code number}
   * @param detail the words concerned; a long detail is cut
   */
  void add(String what, String detail) {
    String shown = detail.length() > LONGEST ? detail.substring(0, LONGEST) + "…" : detail;
    reasons.add(what + ": " + shown);
  }

  /** The reasons so far. */
  List<String> reasons() {
    return List.copyOf(reasons);
  }
}
