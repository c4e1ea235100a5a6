package docket.answer;

import docket.answer.check.Verdict;
import docket.search.Reason;
import java.util.List;
import java.util.Optional;

/**
 * How an answer came about, for receipts and for those who want to see why.
 *
 * @param question the question as it was read; empty where it could not be
 * @param hits what was found, best first, each with its reasons
 * @param gate what the evidence gate said; empty where it was not asked
 * @param sentences what was composed, with the verdict on each sentence
 */
public record Trace(
    Optional<Question> question, List<Ranked> hits, Optional<Gated> gate, List<Judged> sentences) {
  /** Nothing was looked up. */
  static final Trace NONE = new Trace(Optional.empty(), List.of(), Optional.empty(), List.of());

  /** Copies the collections. */
  public Trace {
    hits = List.copyOf(hits);
    sentences = List.copyOf(sentences);
  }

  /**
   * One hit.
   *
   * @param id the passage, conflict, unknown or deadline
   * @param score from 0 to 1
   * @param reasons the parts of the score
   */
  public record Ranked(String id, double score, List<Reason> reasons) {
    /** Copies the reasons. */
    public Ranked {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * What the gate said.
   *
   * @param decision enough, partial or none
   * @param score from 0 to 1
   * @param features what it rests on, in words
   */
  public record Gated(String decision, double score, String features) {}

  /**
   * A composed sentence with its verdict.
   *
   * @param sentence the sentence
   * @param passages the cited passages
   * @param verdict the verdict of the citation check
   */
  public record Judged(String sentence, List<String> passages, Verdict verdict) {
    /** Copies the passages. */
    public Judged {
      passages = List.copyOf(passages);
    }
  }
}
