package docket.store;

import docket.source.PassageId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A question that the sources did not answer.
 *
 * @param id its name, made by whoever found it
 * @param server where it was asked, or {@link Scope#NO_SERVER}
 * @param asker pseudonym of the first person who asked; empty on the command line and once
 *     forgotten
 * @param question the masked question in the words of that person; empty once forgotten
 * @param language ISO 639-1 code of the question
 * @param evidence the nearest passages, best first
 * @param terms the words that no evidence covered
 * @param count how often it was asked, from 1
 * @param state what has become of it
 * @param created when it was first asked
 * @param updated when it was last asked or its state changed
 */
public record Gap(
    String id,
    String server,
    Optional<String> asker,
    Optional<String> question,
    String language,
    List<PassageId> evidence,
    List<String> terms,
    int count,
    State state,
    Instant created,
    Instant updated) {
  /**
   * @throws IllegalArgumentException if the count is below 1
   */
  public Gap {
    evidence = List.copyOf(evidence);
    terms = List.copyOf(terms);
    if (count < 1) {
      throw new IllegalArgumentException("gap %s: count at least 1, not %d".formatted(id, count));
    }
  }

  /** What has become of a gap. */
  public enum State {
    /** Nobody has dealt with it. */
    OPEN,
    /** The sources answer it by now. */
    CLOSED,
    /** A moderator decided that nothing is to be done. */
    DISMISSED;

    /** The word that stands for it in the database and in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
