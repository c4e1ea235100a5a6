package docket.source;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One article, statement, ruling or page that somebody published.
 *
 * @param id its lasting name
 * @param title its title, as published
 * @param publisher who published it
 * @param tier its authority
 * @param originalLanguage ISO 639-1 code of the language in which it was published; may lie outside
 *     {@link Language}
 * @param published the day of publication
 * @param verified the day on which somebody last looked at the address; empty where nobody did
 * @param url where it can be read; empty where no address is known
 * @param text whether its passages are its own words
 * @param passages its passages in order of the file; empty where it only backs passages of others
 */
public record Source(
    SourceId id,
    String title,
    String publisher,
    Tier tier,
    String originalLanguage,
    LocalDate published,
    Optional<LocalDate> verified,
    Optional<URI> url,
    TextKind text,
    List<Passage> passages) {

  /** Whose words the passages are. */
  public enum TextKind {
    /** Our own words on what the source says. */
    SUMMARY,
    /** The source's own words, so that quotes are verbatim. */
    FULL
  }

  /**
   * @throws IllegalArgumentException if a passage belongs to another source
   */
  public Source {
    passages = List.copyOf(passages);
    for (Passage passage : passages) {
      if (!passage.id().source().equals(id)) {
        throw new IllegalArgumentException(
            "source %s: passage %s belongs to another".formatted(id, passage.id()));
      }
    }
  }
}
