package docket.search;

import docket.source.Language;
import java.util.List;
import java.util.OptionalLong;

/**
 * The index of all passages. It can be deleted at any time and is rebuilt from the database.
 *
 * <p>Every method may be called by several threads at once. A failing disk is reported as {@link
 * java.io.UncheckedIOException}, an index that cannot be trusted as {@link IndexDamagedException}.
 */
public interface PassageIndex extends AutoCloseable {
  /** The revision of the last commit; empty when nothing usable is there. */
  OptionalLong revision();

  /**
   * Replaces everything in one step: readers see all of the old or all of the new.
   *
   * @param documents every unit; ids must differ
   * @param revision the state of the knowledge base that this is
   */
  void rebuild(Iterable<Document> documents, long revision);

  /**
   * Replaces and removes whole groups. Durable, and visible to every reader, on return.
   *
   * @param put all units of the groups they belong to; what those groups held before is gone
   * @param removedGroups groups that are taken out
   * @param revision the state of the knowledge base afterwards
   */
  void apply(List<Document> put, List<String> removedGroups, long revision);

  /** Reads a question; text without any letter or digit gives no terms. */
  QuestionTerms analyse(String question, Language language);

  /** Finds the evidence for a question. */
  Evidence find(Request request);

  /** Which of a question's terms a text covers, whatever the language of either. */
  Coverage cover(QuestionTerms terms, String text, Language language);

  /**
   * Reads every byte of the index and compares the checksums.
   *
   * @throws IndexDamagedException if one does not hold
   */
  void verify();

  /** Frees files and memory; a second call does nothing. */
  @Override
  void close();
}
