package docket.source;

import java.util.List;
import java.util.Map;

/**
 * A point of which it is known that the sources do not settle it.
 *
 * @param id its lasting name, such as {@code U04}
 * @param topic the point as a noun phrase
 * @param says one sentence that the sources do not say it
 * @param ask one sentence that names whom to ask
 * @param askedAs typical questions on it by language, by which it is recognised
 * @param passages what the sources do say on it, most useful first; may be empty
 */
public record Unknown(
    String id,
    Wording topic,
    Wording says,
    Wording ask,
    Map<Language, List<String>> askedAs,
    List<PassageId> passages) {
  /** Copies the collections. */
  public Unknown {
    askedAs = Map.copyOf(askedAs);
    passages = List.copyOf(passages);
  }
}
