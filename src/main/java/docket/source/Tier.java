package docket.source;

import java.util.Locale;
import java.util.Optional;

/** How much authority a source has; declared from most to least. */
public enum Tier {
  /** A rule, notice, decision or page of a public authority. */
  OFFICIAL,
  /** A ruling or another document of a court case. */
  COURT,
  /** A company on what it says or does itself; no authority on anything else. */
  VENDOR,
  /** A law firm, research team or other expert who explains the rule. */
  ANALYSIS,
  /** The press. */
  NEWS,
  /** A note of the community, with a named author; never outranks anything. */
  COMMUNITY;

  /** The word that stands for the tier in files and JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Authority as a step from 0 (most) to 4 (least); official and court texts share the first step.
   */
  public int rank() {
    return switch (this) {
      case OFFICIAL, COURT -> 0;
      case VENDOR -> 1;
      case ANALYSIS -> 2;
      case NEWS -> 3;
      case COMMUNITY -> 4;
    };
  }

  /** Whether a text of this tier settles what one of the other tier leaves in doubt. */
  public boolean outranks(Tier other) {
    return rank() < other.rank();
  }

  /** The tier of a word in a file; empty when there is no such tier. */
  public static Optional<Tier> ofCode(String code) {
    for (Tier tier : values()) {
      if (tier.code().equals(code)) {
        return Optional.of(tier);
      }
    }
    return Optional.empty();
  }
}
