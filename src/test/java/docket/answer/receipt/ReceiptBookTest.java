package docket.answer.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.answer.AnswerEngine;
import docket.answer.Ask;
import docket.answer.Corpus;
import docket.answer.SmallKnowledge;
import docket.source.SourceId;
import docket.source.Tier;
import docket.store.SqliteStore;
import docket.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptBookTest {
  private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");
  private static final InstantSource CLOCK = InstantSource.fixed(NOON);
  private static final Ask OFFICE = Ask.of("When does Kaspersky close its office in Boston?");

  private final Corpus corpus = SmallKnowledge.ofTheBan().corpus();
  private final AnswerEngine engine = SmallKnowledge.ofTheBan().engine();
  private Store store;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = SqliteStore.open(folder, CLOCK);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void find_givesWhatWasKept() {
    assertEquals(NOON, kept(OFFICE).row().created());
  }

  @Test
  void find_takesANameInSmallLettersWithoutHyphen() {
    String name = keep(book(), OFFICE);
    String typed = name.toLowerCase(Locale.ROOT).replace("-", "");
    assertTrue(book().find(typed, corpus).isPresent());
  }

  @Test
  void find_isEmptyForANameThatNobodyWasGiven() {
    assertEquals(Optional.empty(), book().find("R7K2-9QF4", corpus));
  }

  @Test
  void find_isEmptyForWhatCannotBeAName() {
    assertEquals(Optional.empty(), book().find("'; DROP TABLE receipts", corpus));
  }

  @Test
  void keep_masksTheQuestion() {
    Receipt receipt = kept(Ask.of("May I resell Kaspersky? Write to ann@example.org"));
    assertTrue(
        receipt.row().question().filter(q -> !q.contains("ann@example.org")).isPresent(),
        () -> receipt.row().toString());
  }

  @Test
  void keep_leavesTheQuestionOutWhereQuestionsAreNotKept() {
    ReceiptBook book = new ReceiptBook(store, CLOCK, new Random(1), false);
    String name = keep(book, OFFICE);
    assertEquals(Optional.empty(), book.find(name, corpus).orElseThrow().row().question());
  }

  @Test
  void keep_writesTheRevisionOfTheAnswer() {
    assertEquals(7, kept(OFFICE).row().revision());
  }

  @Test
  void keep_writesTheCitedSources() {
    assertEquals(List.of(new SourceId("vendor")), kept(OFFICE).row().cites());
  }

  @Test
  void keep_writesTheReasonOfADecline() {
    assertEquals(Optional.of("out-of-scope"), kept(Ask.of("Pizza in Naples?")).row().reason());
  }

  @Test
  void keep_writesTheVerdictOnEverySentence() {
    assertEquals(
        "supported", kept(OFFICE).body().path("sentences").path(0).path("verdict").asText());
  }

  @Test
  void keep_writesWhatTheGateSaid() {
    assertEquals("enough", kept(OFFICE).body().path("gate").path("decision").asText());
  }

  @Test
  void keep_takesAnotherNameWhenTheFirstIsTaken() {
    String first = keep(new ReceiptBook(store, CLOCK, new Random(1), true), OFFICE);
    assertNotEquals(first, keep(new ReceiptBook(store, CLOCK, new Random(1), true), OFFICE));
  }

  @Test
  void keep_isEmptyWhenEveryNameThatItTriesIsTaken() {
    RandomGenerator stuck = () -> 0;
    ReceiptBook book = new ReceiptBook(store, CLOCK, stuck, true);
    keep(book, OFFICE);
    assertEquals(Optional.empty(), book.keep(OFFICE, engine.answer(OFFICE)));
  }

  @Test
  void keep_isEmptyWhenNothingCanBeWrittenAnyMore() {
    store.close();
    assertEquals(Optional.empty(), book().keep(OFFICE, engine.answer(OFFICE)));
  }

  @Test
  void find_saysThatACitedPassageReadsAsItDid() {
    assertEquals(Receipt.Since.UNCHANGED, since(corpus, OFFICE));
  }

  @Test
  void find_saysThatACitedTranslationReadsAsItDid() {
    assertEquals(
        Receipt.Since.UNCHANGED, since(corpus, Ask.of("Mag ik Kaspersky-software doorverkopen?")));
  }

  @Test
  void find_saysThatACitedPassageReadsOtherwiseNow() {
    assertEquals(Receipt.Since.CHANGED, since(vendor("vendor#1", "The office stays."), OFFICE));
  }

  @Test
  void find_saysThatACitedPassageIsGone() {
    assertEquals(Receipt.Since.GONE, since(vendor("vendor#5", "The office stays."), OFFICE));
  }

  private static Corpus vendor(String passage, String text) {
    return new SmallKnowledge()
        .source("vendor", Tier.VENDOR, SmallKnowledge.RULED)
        .passage(passage, text)
        .corpus();
  }

  private Receipt.Since since(Corpus now, Ask ask) {
    String name = keep(book(), ask);
    return book().find(name, now).orElseThrow().citations().getFirst().since();
  }

  private Receipt kept(Ask ask) {
    return book().find(keep(book(), ask), corpus).orElseThrow();
  }

  private ReceiptBook book() {
    return new ReceiptBook(store, CLOCK, new Random(1), true);
  }

  private String keep(ReceiptBook book, Ask ask) {
    return book.keep(ask, engine.answer(ask)).orElseThrow();
  }
}
