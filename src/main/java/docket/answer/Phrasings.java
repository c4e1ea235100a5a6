package docket.answer;

import docket.search.PassageIndex;
import docket.search.QuestionTerms;
import docket.source.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The typical questions of one revision as they were read, so that each is read once. Safe for
 * several threads.
 */
final class Phrasings {
  private final long revision;
  private final PassageIndex index;
  private final QuestionReader reader;
  private final Map<String, Read> known = new ConcurrentHashMap<>();

  Phrasings(long revision, PassageIndex index, QuestionReader reader) {
    this.revision = revision;
    this.index = index;
    this.reader = reader;
  }

  /**
   * A phrasing as it was read.
   *
   * @param terms what it asks about
   * @param traits what it wants
   */
  record Read(QuestionTerms terms, Set<Trait> traits) {}

  /** The revision whose words were weighed. */
  long revision() {
    return revision;
  }

  Read read(String phrasing, Language language) {
    return known.computeIfAbsent(
        language.code() + phrasing,
        _ ->
            new Read(
                index.analyse(phrasing, language),
                reader.traits(Cues.words(phrasing), List.of(phrasing), language)));
  }
}
