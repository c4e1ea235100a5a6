package docket.store;

import static docket.store.StoreSamples.NOW;
import static docket.store.StoreSamples.gap;
import static docket.store.StoreSamples.id;
import static docket.store.StoreSamples.putAll;
import static docket.store.StoreSamples.receipt;
import static docket.store.StoreSamples.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store promises of receipts, gaps, outbox, audit, settings and notes. */
abstract class RecordsContract extends StoreCase {
  private static final Instant EARLIER = NOW.minus(Duration.ofDays(40));

  private boolean save(ReceiptRow row) {
    return store.write(s -> s.receipts().save(row));
  }

  private Optional<ReceiptRow> found(String id) {
    return store.read(s -> s.receipts().find(id));
  }

  private boolean insert(Gap gap) {
    return store.write(s -> s.gaps().insert(gap));
  }

  private Optional<Gap> gapOf(String id) {
    return store.read(s -> s.gaps().find(id));
  }

  @Test
  void receipt_comesBackAsItWasSaved() {
    ReceiptRow row = receipt("R7K2-9QF4", "asker", "Mag het <@mention>?", NOW);
    save(row);

    assertEquals(Optional.of(row), found("R7K2-9QF4"));
  }

  @Test
  void save_keepsTheFirstWhenTheIdIsTaken() {
    save(receipt("R1", "asker", "First?", NOW));

    assertFalse(save(receipt("R1", "asker", "Second?", NOW)));
    assertEquals(Optional.of("First?"), found("R1").orElseThrow().question());
  }

  @Test
  void citing_findsTheReceiptsOfASourceNewestFirst() {
    save(receipt("R1", "asker", "One?", EARLIER));
    save(receipt("R2", "asker", "Two?", NOW));

    assertEquals(
        List.of("R2", "R1"),
        store.read(s -> s.receipts().citing(id("faq"), 10)).stream().map(ReceiptRow::id).toList());
    assertEquals(List.of(), store.read(s -> s.receipts().citing(id("other"), 10)));
  }

  @Test
  void latest_isLimitedToTheNewest() {
    save(receipt("R1", "asker", "One?", EARLIER));
    save(receipt("R2", "asker", "Two?", NOW));

    assertEquals(
        List.of("R2"),
        store.read(s -> s.receipts().latest(1)).stream().map(ReceiptRow::id).toList());
  }

  @Test
  void blankQuestionsBefore_keepsTheReceipts() {
    save(receipt("R1", "asker", "One?", EARLIER));
    save(receipt("R2", "asker", "Two?", NOW));

    assertEquals(Integer.valueOf(1), store.write(s -> s.receipts().blankQuestionsBefore(NOW)));
    assertEquals(Optional.empty(), found("R1").orElseThrow().question());
    assertEquals(Optional.of("Two?"), found("R2").orElseThrow().question());
  }

  @Test
  void forget_erasesWhoAskedAndWhatInReceipts() {
    save(receipt("R1", "leaving", "One?", NOW));
    save(receipt("R2", "staying", "Two?", NOW));
    store.write(s -> s.receipts().forget("leaving"));

    assertEquals(List.of(), store.read(s -> s.receipts().askedBy("leaving", 10)));
    assertEquals(Optional.empty(), found("R1").orElseThrow().question());
    assertEquals(1, store.read(s -> s.receipts().askedBy("staying", 10)).size());
  }

  @Test
  void erase_removesAReceiptAndWhatItCites() {
    save(receipt("R1", "asker", "One?", NOW));

    assertEquals(true, store.write(s -> s.receipts().erase("R1")));
    assertEquals(Optional.empty(), found("R1"));
    assertEquals(List.of(), store.read(s -> s.receipts().citing(id("rule"), 10)));
  }

  @Test
  void eraseBefore_removesOlderReceiptsOnly() {
    save(receipt("R1", "asker", "One?", EARLIER));
    save(receipt("R2", "asker", "Two?", NOW));
    store.write(s -> s.receipts().eraseBefore(NOW));

    assertEquals(Optional.empty(), found("R1"));
    assertTrue(found("R2").isPresent());
  }

  @Test
  void gap_comesBackAsItWasInserted() {
    insert(gap("G1", "asker", 1, NOW));

    assertEquals(Optional.of(gap("G1", "asker", 1, NOW)), gapOf("G1"));
    assertFalse(insert(gap("G1", "other", 2, NOW)));
  }

  @Test
  void gaps_comeMostAskedFirst() {
    insert(gap("G1", "asker", 1, NOW));
    insert(gap("G2", "asker", 5, EARLIER));

    assertEquals(
        List.of("G2", "G1"),
        store.read(s -> s.gaps().list("900", Gap.State.OPEN, 10)).stream().map(Gap::id).toList());
    assertEquals(List.of(), store.read(s -> s.gaps().list("901", Gap.State.OPEN, 10)));
    assertEquals(List.of(), store.read(s -> s.gaps().all(Gap.State.CLOSED)));
  }

  @Test
  void update_changesAGap() {
    insert(gap("G1", "asker", 1, EARLIER));

    assertEquals(true, store.write(s -> s.gaps().update(gap("G1", "asker", 2, NOW))));
    assertEquals(2, gapOf("G1").orElseThrow().count());
    assertEquals(false, store.write(s -> s.gaps().update(gap("G9", "asker", 2, NOW))));
  }

  @Test
  void blankQuestionsBefore_keepsTheGaps() {
    insert(gap("G1", "asker", 3, EARLIER));
    store.write(s -> s.gaps().blankQuestionsBefore(NOW));

    assertEquals(Optional.empty(), gapOf("G1").orElseThrow().question());
    assertEquals(Optional.empty(), gapOf("G1").orElseThrow().asker());
  }

  @Test
  void forget_erasesGapsThatNobodyElseHas() {
    insert(gap("G1", "leaving", 1, NOW));
    insert(gap("G2", "leaving", 2, NOW));
    store.write(s -> s.gaps().forget("leaving"));

    assertEquals(Optional.empty(), gapOf("G1"));
    assertEquals(Optional.empty(), gapOf("G2").orElseThrow().question());
  }

  @Test
  void eraseBefore_removesGapsThatNobodyAsksAnyMore() {
    insert(gap("G1", "asker", 1, EARLIER));
    insert(gap("G2", "asker", 1, NOW));
    store.write(s -> s.gaps().eraseBefore(NOW));

    assertEquals(
        List.of("G2"),
        store.read(s -> s.gaps().all(Gap.State.OPEN)).stream().map(Gap::id).toList());
  }

  @Test
  void deleteThrough_leavesLaterOutboxEntries() {
    putAll(store, source("a", "Text."), source("b", "Text."), source("c", "Text."));

    assertEquals(Integer.valueOf(2), store.write(s -> s.outbox().deleteThrough(2)));
    assertEquals(
        List.of(3L),
        store.read(s -> s.outbox().pending()).stream().map(Outbox.Entry::number).toList());
  }

  @Test
  void outbox_givesNoNumberTwice() {
    putAll(store, source("a", "Text."));
    store.write(s -> s.outbox().deleteThrough(1));
    putAll(store, source("a", "New."));

    assertEquals(2, store.read(s -> s.outbox().pending()).getFirst().number());
    assertEquals(Long.valueOf(2), store.read(s -> s.outbox().last()));
  }

  @Test
  void after_leavesOutWhatWasFollowed() {
    putAll(store, source("a", "Text."), source("b", "Text."));

    assertEquals(
        List.of("b"),
        store.read(s -> s.outbox().after(1)).stream().map(Outbox.Entry::name).toList());
  }

  @Test
  void audit_comesNewestFirstForAServer() {
    store.write(s -> s.audit().append("admin", "900", "mode", "channel 1", "auto"));
    store.write(s -> s.audit().append("admin", "901", "mode", "channel 2", "off"));
    store.write(s -> s.audit().append("admin", "900", "roles", "", ""));

    assertEquals(
        List.of(3L, 1L),
        store.read(s -> s.audit().latest("900", 10)).stream().map(Audit.Entry::number).toList());
  }

  @Test
  void settings_areThoseOfTheirServer() {
    store.write(s -> setting(s, "900", "language", "nl"));
    store.write(s -> setting(s, "901", "language", "de"));
    store.write(s -> setting(s, "900", "language", "fr"));

    assertEquals(Map.of("language", "fr"), store.read(s -> s.settings().all("900")));
    assertEquals(Optional.of("de"), store.read(s -> s.settings().setting("901", "language")));
    assertEquals(Optional.empty(), store.read(s -> s.settings().setting("902", "language")));
  }

  @Test
  void settings_canBeRemovedOneByOneOrAllAtOnce() {
    store.write(s -> setting(s, "900", "language", "nl"));
    store.write(s -> setting(s, "900", "mode", "auto"));
    store.update(s -> s.settings().remove("900", "mode"));
    assertEquals(Map.of("language", "nl"), store.read(s -> s.settings().all("900")));
    store.update(s -> s.settings().forget("900"));

    assertEquals(Map.of(), store.read(s -> s.settings().all("900")));
  }

  @Test
  void notes_areFoundByTheBeginningOfTheirKey() {
    store.write(s -> putNote(s, "folder/a.md", "1"));
    store.write(s -> putNote(s, "folder/b.md", "2"));
    store.write(s -> putNote(s, "folder", "3"));
    store.write(s -> putNote(s, "%older/", "4"));

    assertEquals(
        Map.of("folder/a.md", "1", "folder/b.md", "2"),
        store.read(s -> s.notes().notes("folder/")));
  }

  @Test
  void putNote_replacesAndRemoveNoteForgets() {
    store.write(s -> putNote(s, "a", "1"));
    store.write(s -> putNote(s, "a", "2"));
    assertEquals(Optional.of("2"), store.read(s -> s.notes().note("a")));
    store.update(s -> s.notes().removeNote("a"));

    assertEquals(Optional.empty(), store.read(s -> s.notes().note("a")));
  }

  private static String setting(Session session, String server, String key, String value) {
    session.settings().put(server, key, value);
    return value;
  }
}
