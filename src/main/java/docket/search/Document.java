package docket.search;

import docket.source.Language;
import docket.source.Validity;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One citable unit as the index takes it: a passage, a deadline, a conflict or an unknown, with its
 * translations.
 *
 * @param id the unique name of the unit
 * @param group what it belongs to and is replaced with, usually the source
 * @param renditions the original first, then its translations; at most one a language
 * @param authority how much the source's word weighs, from 0 to 1 (official)
 * @param published the day of publication; empty where it is not known
 * @param validity when what it says held
 * @param payload text of the caller's own, handed back with a hit
 */
public record Document(
    String id,
    String group,
    List<Rendition> renditions,
    double authority,
    Optional<LocalDate> published,
    Validity validity,
    String payload) {
  /**
   * @throws IllegalArgumentException if the id is empty, the authority lies outside 0 to 1, or
   *     there are no renditions or two of one language
   */
  public Document {
    renditions = List.copyOf(renditions);
    if (id.isEmpty()) {
      throw new IllegalArgumentException("document: the id is empty");
    }
    if (!(authority >= 0 && authority <= 1)) {
      throw new IllegalArgumentException(
          "document %s: authority from 0 to 1, not %s".formatted(id, authority));
    }
    Set<Language> seen = EnumSet.noneOf(Language.class);
    for (Rendition rendition : renditions) {
      if (!seen.add(rendition.language())) {
        throw new IllegalArgumentException(
            "document %s: two renditions in %s".formatted(id, rendition.language().code()));
      }
    }
    if (renditions.isEmpty()) {
      throw new IllegalArgumentException("document %s: no rendition".formatted(id));
    }
  }
}
