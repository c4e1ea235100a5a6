package docket.answer.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import docket.answer.Answer;
import docket.answer.AnswerEngine;
import docket.answer.Ask;
import docket.answer.Corpus;
import docket.source.PassageId;
import docket.source.PassageText;
import docket.store.ReceiptRow;
import docket.store.Scope;
import docket.store.Store;
import docket.store.StoreException;
import docket.text.Masking;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a receipt of every answer and finds it again. Safe for several threads. */
public final class ReceiptBook {
  private static final Logger LOG = LoggerFactory.getLogger(ReceiptBook.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TRIES = 3;

  private final Store store;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final boolean keepsQuestions;

  /**
   * A book over a store.
   *
   * @param store where receipts are kept
   * @param clock tells when an answer was given
   * @param random makes the names; must not be predictable where strangers can ask for receipts
   * @param keepsQuestions whether the masked question is part of the record
   */
  public ReceiptBook(
      Store store, InstantSource clock, RandomGenerator random, boolean keepsQuestions) {
    this.store = store;
    this.clock = clock;
    this.random = random;
    this.keepsQuestions = keepsQuestions;
  }

  /**
   * Keeps the record of an answer.
   *
   * @return its name; empty where nothing can be written, which never costs anybody the answer
   */
  public Optional<String> keep(Ask ask, AnswerEngine.Result result) {
    try {
      for (int i = 0; i < TRIES; i++) {
        ReceiptRow row = row(ReceiptId.next(random), ask, result);
        if (store.write(session -> session.receipts().save(row))) {
          return Optional.of(row.id());
        }
      }
      LOG.warn("no receipt: {} names in a row were taken", TRIES);
    } catch (StoreException e) {
      LOG.warn("no receipt: {}", e.getMessage());
    }
    return Optional.empty();
  }

  private ReceiptRow row(String id, Ask ask, AnswerEngine.Result result) {
    Answer answer = result.answer();
    return new ReceiptRow(
        id,
        clock.instant(),
        Scope.NO_SERVER,
        Optional.empty(),
        keepsQuestions ? Optional.of(Masking.mask(ask.question())) : Optional.empty(),
        answer.language().code(),
        answer.revision(),
        answer.outcome().code(),
        answer.reason().map(Answer.Decline::code),
        answer.composer().code(),
        answer.model(),
        answer.citations().stream().map(citation -> citation.source().id()).distinct().toList(),
        ReceiptBody.write(result).toString());
  }

  /**
   * The record of a name, as somebody typed it.
   *
   * @param corpus the present knowledge base, to see what has changed since
   * @throws StoreException if the store cannot be read
   */
  public Optional<Receipt> find(String typed, Corpus corpus) {
    Optional<ReceiptRow> row =
        ReceiptId.read(typed).flatMap(id -> store.read(session -> session.receipts().find(id)));
    return row.map(found -> receipt(found, corpus));
  }

  private static Receipt receipt(ReceiptRow row, Corpus corpus) {
    JsonNode body = parse(row.body());
    List<Receipt.Cited> citations = new ArrayList<>();
    for (JsonNode citation : body.path("citations")) {
      PassageId passage = PassageId.parse(citation.path("passage").asText());
      String quote = citation.path("quote").asText();
      citations.add(new Receipt.Cited(passage, quote, since(passage, quote, corpus)));
    }
    return new Receipt(row, body, citations);
  }

  private static Receipt.Since since(PassageId id, String quote, Corpus corpus) {
    return Optional.ofNullable(corpus.passages().get(id))
        .map(
            passage ->
                passage.text().oneLine().equals(quote)
                        || passage.translations().values().stream()
                            .map(PassageText::oneLine)
                            .anyMatch(quote::equals)
                    ? Receipt.Since.UNCHANGED
                    : Receipt.Since.CHANGED)
        .orElse(Receipt.Since.GONE);
  }

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("receipt with an unreadable body", e);
    }
  }
}
