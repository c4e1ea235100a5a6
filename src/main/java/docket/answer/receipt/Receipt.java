package docket.answer.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import docket.source.PassageId;
import docket.store.ReceiptRow;
import java.util.List;

/**
 * The record of an answer, with what has become of its citations.
 *
 * @param row what is kept of it
 * @param body evidence, verdicts and answer
 * @param citations the cited passages with what has become of each since
 */
public record Receipt(ReceiptRow row, JsonNode body, List<Cited> citations) {
  /** Copies the citations. */
  public Receipt {
    citations = List.copyOf(citations);
  }

  /** What has become of a cited passage. */
  public enum Since {
    /** It reads as it did. */
    UNCHANGED,
    /** It reads otherwise now. */
    CHANGED,
    /** It is no longer part of the knowledge base. */
    GONE
  }

  /**
   * A cited passage.
   *
   * @param passage the passage
   * @param quote its words at the time
   * @param since what has become of it
   */
  public record Cited(PassageId passage, String quote, Since since) {}
}
