package docket.source;

import java.util.List;

/**
 * Two claims of different sources that cannot both hold.
 *
 * @param id its lasting name
 * @param decided whether it is known which one holds
 * @param topic the disputed point as a question
 * @param prevails the claim that holds; one of the two sides where nothing is decided
 * @param loses the claim that does not hold; the other side where nothing is decided
 * @param reason why the one prevails, or why it is open
 */
public record Conflict(
    ConflictId id, boolean decided, Wording topic, Side prevails, Side loses, Wording reason) {

  /**
   * One of the two claims.
   *
   * @param text the claim as one attributed sentence
   * @param sources who says it, most authoritative first; never empty
   * @param passages the passages that state it, best first; never empty
   */
  public record Side(Wording text, List<SourceId> sources, List<PassageId> passages) {
    /**
     * @throws IllegalArgumentException if no source or no passage is given
     */
    public Side {
      sources = List.copyOf(sources);
      passages = List.copyOf(passages);
      if (sources.isEmpty() || passages.isEmpty()) {
        throw new IllegalArgumentException("side of a conflict: names no source or no passage");
      }
    }
  }
}
