package docket.source;

import java.util.List;
import java.util.Map;

/**
 * One idea of the domain with the words that stand for it in each language.
 *
 * @param id its name, such as {@code resale}
 * @param forms words and short phrases in lower case, inflected forms included, by language
 */
public record Concept(String id, Map<Language, List<String>> forms) {
  /** Copies the collections. */
  public Concept {
    forms = Map.copyOf(forms);
  }
}
