package docket.deadline;

import docket.source.PassageId;
import docket.source.SourceId;
import docket.source.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A dated event of the ban.
 *
 * @param id its lasting name
 * @param at when it happened or will happen
 * @param kind what kind of event it is
 * @param audience whom it concerns, as the data names them
 * @param title what happens, as a short line
 * @param description what it means, as a sentence
 * @param sources who says so, most authoritative first; never empty
 * @param passages the passages that state it; never empty
 */
public record Deadline(
    String id,
    EventTime at,
    Kind kind,
    List<String> audience,
    Wording title,
    Wording description,
    List<SourceId> sources,
    List<PassageId> passages) {

  /** The audiences that the data may name, as they are written. */
  public static final List<String> AUDIENCES =
      List.of("consumers", "businesses", "resellers", "integrators", "MSPs", "non-US");

  /** What kind of event a deadline is. */
  public enum Kind {
    /** Something had to be done, or became prohibited, by then. */
    DEADLINE,
    /** A rule took effect. */
    EFFECTIVE,
    /** Something was made public. */
    ANNOUNCEMENT,
    /** Another step of the story. */
    MILESTONE;

    /** The word in files and JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a word in a file; empty when there is no such kind. */
    public static Optional<Kind> ofCode(String code) {
      for (Kind kind : values()) {
        if (kind.code().equals(code)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * @throws IllegalArgumentException if there is no source
   */
  public Deadline {
    audience = List.copyOf(audience);
    sources = List.copyOf(sources);
    passages = List.copyOf(passages);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("deadline %s: names no source".formatted(id));
    }
  }
}
