package docket.store;

import static docket.store.StoreSamples.NOW;
import static docket.store.StoreSamples.bareSource;
import static docket.store.StoreSamples.byModerator;
import static docket.store.StoreSamples.change;
import static docket.store.StoreSamples.id;
import static docket.store.StoreSamples.ofServer;
import static docket.store.StoreSamples.put;
import static docket.store.StoreSamples.putAll;
import static docket.store.StoreSamples.source;
import static docket.store.StoreSamples.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;

import docket.store.Change.Put;
import docket.store.Change.ReplaceItems;
import docket.store.Change.Retire;
import docket.store.Change.Unchanged;
import docket.store.SourceChange.Action;
import docket.store.StoredSource.Visibility;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store promises of scopes, history and items. */
abstract class HistoryContract extends StoreCase {
  @Test
  void sources_ofTheSharedScopeLackThoseOfServers() {
    putAll(store, source("rule", "Text."));
    stored(store, ofServer("900", put(source("ours", "Text."))));

    assertEquals(List.of("rule"), ids(Scope.SHARED));
  }

  @Test
  void sources_ofAServerLackThoseOfOthers() {
    putAll(store, source("rule", "Text."));
    stored(store, ofServer("900", put(source("ours", "Text."))));
    stored(store, ofServer("901", put(source("theirs", "Text."))));

    assertEquals(List.of("ours", "rule"), ids(Scope.ofServer("900")));
  }

  @Test
  void source_ofAServerHidesTheSharedOne() {
    putAll(store, source("rule", "Shared."));
    stored(store, ofServer("900", put(source("rule", "Ours."))));

    assertEquals(
        List.of(source("rule", "Ours.")),
        store.read(s -> s.catalogue().sources(Scope.ofServer("900"))).stream()
            .map(StoredSource::source)
            .toList());
    assertEquals(
        Optional.of("900"),
        store
            .read(s -> s.catalogue().source(Scope.ofServer("900"), id("rule")))
            .map(StoredSource::server));
    assertEquals(source("rule", "Shared."), shared("rule").source());
  }

  @Test
  void sources_forModeratorsAreHiddenFromMembers() {
    Put draft = new Put(source("draft", "Text."), "", Visibility.MODERATORS, Change.NO_VERSION);
    stored(store, byModerator(draft));

    assertEquals(List.of(), ids(Scope.SHARED));
    assertEquals(List.of("draft"), ids(Scope.SHARED.forModerators()));
  }

  @Test
  void allSources_areThoseOfEverybody() {
    putAll(store, source("rule", "Text."));
    stored(store, ofServer("900", put(source("rule", "Ours."))));

    assertEquals(
        List.of("", "900"),
        store.read(s -> s.catalogue().allSources()).stream().map(StoredSource::server).toList());
  }

  @Test
  void revision_saysWhoWhenWhyAndWhence() {
    stored(store, byModerator(put(source("rule", "Text."))));

    assertEquals(
        Optional.of(new Revision(1, NOW, "mod-1", "correction", Origin.KB, "")),
        store.read(s -> s.catalogue().revision(1)));
  }

  @Test
  void revisions_comeNewestFirst() {
    putAll(store, source("a", "Text."));
    putAll(store, source("b", "Text."));
    putAll(store, source("c", "Text."));

    assertEquals(
        List.of(3L, 2L),
        store.read(s -> s.catalogue().revisions(2)).stream().map(Revision::number).toList());
  }

  @Test
  void history_hasTheContentBeforeAndAfter() {
    putAll(store, source("rule", "One."));
    putAll(store, source("rule", "Two.", "More."));

    SourceChange last = store.read(s -> s.catalogue().history(key("rule"))).getFirst();
    assertEquals(Optional.of(source("rule", "One.")), last.before());
    assertEquals(source("rule", "Two.", "More."), last.after());
  }

  @Test
  void history_comesNewestFirst() {
    putAll(store, bareSource("rule"));
    stored(store, byModerator(new Retire(id("rule"), "error", Optional.empty(), 1)));

    assertEquals(
        List.of(Action.RETIRE, Action.PUT),
        store.read(s -> s.catalogue().history(key("rule"))).stream()
            .map(SourceChange::action)
            .toList());
  }

  @Test
  void changesSince_areThoseOfLaterRevisions() {
    putAll(store, source("a", "Text."));
    putAll(store, source("b", "Text."));
    putAll(store, source("a", "New."));

    assertEquals(
        List.of(key("b"), key("a")),
        store.read(s -> s.catalogue().changesSince(1)).stream().map(SourceChange::key).toList());
  }

  @Test
  void put_leavesAnAuditEntryForEachStep() {
    putAll(store, source("a", "Text."));
    stored(store, byModerator(new Retire(id("a"), "error", Optional.empty(), 1)));

    assertEquals(
        new Audit.Entry(2, NOW, "mod-1", "", "retire", "a", "error"),
        store.read(s -> s.audit().latest("", 10)).getFirst());
  }

  @Test
  void put_leavesAnOutboxEntryForEachStep() {
    stored(
        store,
        change(
            put(source("a", "Text.")),
            new ReplaceItems("deadline", List.of(new Item("D1", "{}")))));

    assertEquals(
        List.of(
            new Outbox.Entry(1, 1, "", Outbox.Subject.SOURCE, "a"),
            new Outbox.Entry(2, 1, "", Outbox.Subject.ITEMS, "deadline")),
        store.read(s -> s.outbox().pending()));
  }

  @Test
  void items_comeBackInTheirOrder() {
    List<Item> items = List.of(new Item("C02", "{\"a\": \"\u00E9\"}"), new Item("C01", ""));
    stored(store, change(new ReplaceItems("conflict", items)));

    assertEquals(items, store.read(s -> s.catalogue().items("conflict")));
  }

  @Test
  void items_areReplacedAsAWhole() {
    stored(store, change(new ReplaceItems("term", List.of(item("a"), item("b")))));
    stored(store, change(new ReplaceItems("term", List.of(item("c")))));

    assertEquals(List.of(item("c")), store.read(s -> s.catalogue().items("term")));
  }

  @Test
  void items_ofAnotherKindOrOriginStay() {
    stored(store, change(new ReplaceItems("term", List.of(item("a")))));
    stored(store, byModerator(new ReplaceItems("term", List.of(item("b")))));
    stored(store, change(new ReplaceItems("deadline", List.of(item("d")))));
    stored(store, change(new ReplaceItems("term", List.of())));

    assertEquals(List.of(item("b")), store.read(s -> s.catalogue().items("term")));
    assertEquals(List.of(item("d")), store.read(s -> s.catalogue().items("deadline")));
  }

  @Test
  void items_comeByServerThenOrigin() {
    stored(store, ofServer("900", new ReplaceItems("term", List.of(item("c")))));
    stored(store, byModerator(new ReplaceItems("term", List.of(item("b")))));
    stored(store, change(new ReplaceItems("term", List.of(item("a")))));

    assertEquals(
        List.of(item("a"), item("b"), item("c")),
        store.read(s -> s.catalogue().items(Scope.ofServer("900"), "term")));
  }

  @Test
  void replaceItems_isUnchangedWhenNothingDiffers() {
    ReplaceItems same = new ReplaceItems("term", List.of(item("a")));
    stored(store, change(same));

    assertEquals(new Unchanged(1), store.write(s -> s.catalogue().put(change(same))));
  }

  @Test
  void itemsHistory_hasTheItemsBeforeAndAfter() {
    stored(store, change(new ReplaceItems("term", List.of(item("a")))));
    stored(store, change(new ReplaceItems("term", List.of(item("b")))));

    ItemsChange last = store.read(s -> s.catalogue().itemsHistory("", "term")).getFirst();
    assertEquals(List.of(item("a")), last.before());
    assertEquals(List.of(item("b")), last.after());
  }

  private static Item item(String id) {
    return new Item(id, "body of " + id);
  }
}
