package docket.store;

import static docket.store.StoreSamples.bareSource;
import static docket.store.StoreSamples.byModerator;
import static docket.store.StoreSamples.change;
import static docket.store.StoreSamples.id;
import static docket.store.StoreSamples.put;
import static docket.store.StoreSamples.putAll;
import static docket.store.StoreSamples.source;
import static docket.store.StoreSamples.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Source;
import docket.store.Change.Missing;
import docket.store.Change.Put;
import docket.store.Change.Quarantine;
import docket.store.Change.Restore;
import docket.store.Change.Retire;
import docket.store.Change.Stale;
import docket.store.Change.Stored;
import docket.store.Change.Unchanged;
import docket.store.StoredSource.Status;
import docket.store.StoredSource.Visibility;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store promises of sources. */
abstract class CatalogueContract extends StoreCase {
  @Test
  void source_comesBackAsItWasPut() {
    Source source = source("rule", "Sales are prohibited.\nUse is not.", "It\u2019s 29 September.");
    putAll(store, source);

    assertEquals(source, shared("rule").source());
  }

  @Test
  void source_comesBackWithoutWhatMayBeAbsent() {
    putAll(store, bareSource("paper"));

    assertEquals(bareSource("paper"), shared("paper").source());
  }

  @Test
  void source_knowsWhereItCameFrom() {
    long revision = putAll(store, source("rule", "Text."));

    StoredSource stored = shared("rule");
    assertEquals(
        List.of("", 1L, revision, Origin.FOLDER, "print-of-rule", Status.ACTIVE),
        List.of(
            stored.server(),
            stored.version(),
            stored.revision(),
            stored.origin(),
            stored.fingerprint(),
            stored.status()));
  }

  @Test
  void source_isEmptyWhenThereIsNone() {
    assertEquals(Optional.empty(), store.read(s -> s.catalogue().source(Scope.SHARED, id("none"))));
  }

  @Test
  void sources_comeInOrderOfTheirIds() {
    putAll(store, source("b", "Text."), source("a", "Text."), source("c"));

    assertEquals(List.of("a", "b", "c"), ids(Scope.SHARED));
  }

  @Test
  void put_replacesPassages() {
    putAll(store, source("rule", "One.", "Two.", "Three."));
    putAll(store, source("rule", "Other."));

    assertEquals(source("rule", "Other."), shared("rule").source());
  }

  @Test
  void put_countsVersionsAndRevisions() {
    long first = putAll(store, source("rule", "One."));
    long second = putAll(store, source("rule", "Two."));

    assertEquals(first + 1, second);
    assertEquals(2, shared("rule").version());
  }

  @Test
  void put_makesOneRevisionForAllItsSteps() {
    long revision = putAll(store, source("a", "Text."), source("b", "Text."));

    assertEquals(1, revision);
    assertEquals(Long.valueOf(1), store.read(s -> s.catalogue().revision()));
  }

  @Test
  void put_isUnchangedWhenNothingDiffers() {
    putAll(store, source("rule", "Text."));

    assertEquals(
        new Unchanged(1),
        store.write(s -> s.catalogue().put(change(put(source("rule", "Text."))))));
  }

  @Test
  void put_remembersANewFingerprintWithoutARevision() {
    putAll(store, source("rule", "Text."));
    Put sameText = Put.of(source("rule", "Text."), "another");

    assertEquals(new Unchanged(1), store.write(s -> s.catalogue().put(change(sameText))));
    assertEquals("another", shared("rule").fingerprint());
  }

  @Test
  void put_isAChangeWhenTheOriginDiffers() {
    putAll(store, source("rule", "Text."));

    stored(store, byModerator(put(source("rule", "Text."))));
    assertEquals(Origin.KB, shared("rule").origin());
  }

  @Test
  void put_leavesOutTheStepsThatChangeNothing() {
    putAll(store, source("a", "Text."), source("b", "Text."));
    stored(store, change(put(source("a", "Text.")), put(source("b", "New."))));

    assertEquals(1, shared("a").version());
  }

  @Test
  void put_isStaleWhenTheVersionIsAnother() {
    putAll(store, source("rule", "One."));
    putAll(store, source("rule", "Two."));
    Put late = new Put(source("rule", "Mine."), "", Visibility.EVERYONE, 1);

    assertEquals(
        new Stale(id("rule"), 1, 2), store.write(s -> s.catalogue().put(byModerator(late))));
  }

  @Test
  void put_writesNoStepWhenOneIsStale() {
    putAll(store, source("rule", "One."));
    Put stale = new Put(source("rule", "Mine."), "", Visibility.EVERYONE, Change.NO_VERSION);
    store.write(s -> s.catalogue().put(change(put(source("other", "Text.")), stale)));

    assertEquals(List.of("rule"), ids(Scope.SHARED));
  }

  @Test
  void put_happensWhenTheVersionIsTheExpectedOne() {
    putAll(store, source("rule", "One."));
    Put timely = new Put(source("rule", "Mine."), "", Visibility.EVERYONE, 1);

    assertEquals(new Stored(2), store.write(s -> s.catalogue().put(byModerator(timely))));
  }

  @Test
  void retire_keepsContentReasonAndSuccessor() {
    putAll(store, source("old", "Text."), source("new", "Text."));
    stored(store, byModerator(new Retire(id("old"), "outdated", Optional.of(id("new")), 1)));

    StoredSource retired = shared("old");
    assertEquals(Status.RETIRED, retired.status());
    assertEquals(Optional.of("outdated"), retired.retiredReason());
    assertEquals(Optional.of(id("new")), retired.successor());
    assertEquals(source("old", "Text."), retired.source());
  }

  @Test
  void restore_bringsBackWhatWasRetired() {
    putAll(store, source("old", "Text."));
    stored(store, byModerator(new Retire(id("old"), "error", Optional.empty(), 1)));
    stored(store, byModerator(new Restore(id("old"), 2)));

    assertTrue(shared("old").active());
    assertEquals(Optional.empty(), shared("old").retiredReason());
  }

  @Test
  void quarantine_holdsASourceBack() {
    putAll(store, source("odd", "Text."));
    stored(store, byModerator(new Quarantine(id("odd"), "looks wrong", 1)));

    assertEquals(Status.QUARANTINED, shared("odd").status());
  }

  @Test
  void retire_isMissingWhenThereIsNoSuchSource() {
    Retire none = new Retire(id("none"), "", Optional.empty(), Change.ANY_VERSION);

    assertEquals(new Missing(id("none")), store.write(s -> s.catalogue().put(change(none))));
  }

  @Test
  void verify_findsNothingInWhatWasWritten() {
    putAll(store, source("a", "Text."), bareSource("b"));
    stored(store, byModerator(new Retire(id("a"), "error", Optional.empty(), 1)));

    assertEquals(List.of(), store.read(s -> s.catalogue().verify()));
  }

  private long sum() {
    return store.read(session -> session.catalogue().sum(Scope.NO_SERVER));
  }

  @Test
  void sum_staysWhileNothingChanges() {
    putAll(store, source("rule", "Text."));
    long before = sum();

    store.write(
        session -> {
          session.notes().putNote("key", "value");
          return 0;
        });

    assertEquals(before, sum());
  }

  @Test
  void sum_changesWithEveryChange() {
    Set<Long> sums = new HashSet<>();
    sums.add(sum());
    putAll(store, source("rule", "Text."));
    sums.add(sum());
    putAll(store, source("rule", "Text.", "More."));
    sums.add(sum());
    stored(store, change(new Retire(id("rule"), "old", Optional.empty(), Change.ANY_VERSION)));
    sums.add(sum());
    stored(store, change(new Change.ReplaceItems("deadline", List.of(new Item("D1", "now")))));
    sums.add(sum());
    stored(store, change(new Change.ReplaceItems("deadline", List.of(new Item("D1", "later")))));
    sums.add(sum());

    assertEquals(6, sums.size());
  }

  @Test
  void sum_countsMoreRowsThanAreReadAtOnce() {
    String[] passages =
        IntStream.range(0, 1100).mapToObj("Text %d."::formatted).toArray(String[]::new);
    putAll(store, source("rule", passages));
    long before = sum();

    passages[1099] = "Another.";
    putAll(store, source("rule", passages));

    assertNotEquals(before, sum());
  }
}
