package docket.source;

import java.util.List;
import java.util.Map;

/**
 * How people ask for something that the knowledge base holds; used for finding only, never shown.
 *
 * @param id its name
 * @param askedAs phrasings by language
 * @param passages the passages that answer it, in the order in which an answer gives them; never
 *     empty
 */
public record TypicalQuestion(
    String id, Map<Language, List<String>> askedAs, List<PassageId> passages) {
  /**
   * @throws IllegalArgumentException if no passage is given
   */
  public TypicalQuestion {
    askedAs = Map.copyOf(askedAs);
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("typical question %s: names no passage".formatted(id));
    }
  }
}
