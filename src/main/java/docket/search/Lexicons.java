package docket.search;

import docket.source.Language;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The lexicons that were needed so far; each is read when it is first asked for. */
final class Lexicons {
  private record Pair(Language from, Language to) {}

  private final Map<Pair, Lexicon> read = new ConcurrentHashMap<>();

  /** The lexicon of a language into another. */
  Lexicon of(Language from, Language to) {
    return read.computeIfAbsent(new Pair(from, to), pair -> Lexicon.of(pair.from, pair.to));
  }
}
