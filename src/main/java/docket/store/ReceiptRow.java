package docket.store;

import docket.source.SourceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The record of one answer.
 *
 * @param id its name, made by whoever answered
 * @param created when the answer was given
 * @param server where it was asked, or {@link Scope#NO_SERVER}
 * @param asker pseudonym of the person who asked; empty on the command line and once forgotten
 * @param question the masked question; empty once its time is up, or where none is kept
 * @param language ISO 639-1 code of the answer
 * @param revision the state of the knowledge base that it rests on
 * @param outcome answered, partly or declined
 * @param reason why it was declined; empty otherwise
 * @param composer who wrote it
 * @param model the language model; empty where none was used
 * @param cites the sources it cites
 * @param body evidence, verdicts and answer as JSON; must not repeat the question, which expires
 */
public record ReceiptRow(
    String id,
    Instant created,
    String server,
    Optional<String> asker,
    Optional<String> question,
    String language,
    long revision,
    String outcome,
    Optional<String> reason,
    String composer,
    Optional<String> model,
    List<SourceId> cites,
    String body) {
  /** Copies the collections. */
  public ReceiptRow {
    cites = List.copyOf(cites);
  }
}
