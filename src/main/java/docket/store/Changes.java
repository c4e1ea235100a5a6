package docket.store;

import docket.store.Change.Missing;
import docket.store.Change.Outcome;
import docket.store.Change.Put;
import docket.store.Change.Quarantine;
import docket.store.Change.ReplaceItems;
import docket.store.Change.Restore;
import docket.store.Change.Retire;
import docket.store.Change.SourceStep;
import docket.store.Change.Stale;
import docket.store.Change.Step;
import docket.store.Change.Stored;
import docket.store.Change.Unchanged;
import docket.store.Outbox.Subject;
import docket.store.SourceChange.Action;
import docket.store.SourceTable.Found;
import docket.store.SqliteStore.Options;
import docket.store.StoreException.Kind;
import docket.store.StoredSource.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries out changes: first everything is read and decided, then everything is written. */
final class Changes {
  private final Options options;
  private final Disk disk;
  private final SourceTable sources;
  private final ItemTable items;
  private final History history;
  private final Outbox outbox;
  private final Audit audit;

  Changes(Sql sql, Options options, Disk disk) {
    this.options = options;
    this.disk = disk;
    this.sources = new SourceTable(sql);
    this.items = new ItemTable(sql);
    this.history = new History(sql);
    this.outbox = new Outbox(sql);
    this.audit = new Audit(sql, options.clock());
  }

  /**
   * What is to be written.
   *
   * @param sources the sources that change, with the action that does it
   * @param touched the sources of which only the fingerprint of the file is new
   * @param items the kinds of items that change
   */
  private record Plan(List<Planned> sources, List<StoredSource> touched, List<ReplaceItems> items) {
    Plan() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /**
   * A source as it is to become.
   *
   * @param action what does it
   * @param next the source with its new version, and no revision yet
   */
  private record Planned(Action action, StoredSource next) {}

  /** Carries out a change, or says why it cannot be. */
  Outcome put(Change change) {
    Plan plan = new Plan();
    for (Step step : change.steps()) {
      Optional<Outcome> obstacle =
          switch (step) {
            case SourceStep onSource -> plan(plan, change, onSource);
            case ReplaceItems onItems -> plan(plan, change, onItems);
          };
      if (obstacle.isPresent()) {
        return obstacle.get();
      }
    }
    if (plan.sources().stream().anyMatch(planned -> planned.action() == Action.PUT)) {
      disk.requireRoomToAdd();
    }
    plan.touched().forEach(sources::write);
    if (plan.sources().isEmpty() && plan.items().isEmpty()) {
      return new Unchanged(history.present());
    }
    return new Stored(write(plan, change));
  }

  private Optional<Outcome> plan(Plan plan, Change change, ReplaceItems step) {
    if (!items.areExactly(step.items(), change.server(), step.kind(), change.origin())) {
      plan.items().add(step);
    }
    return Optional.empty();
  }

  private Optional<Outcome> plan(Plan plan, Change change, SourceStep step) {
    SourceKey key = new SourceKey(change.server(), step.id());
    // The history knows the version also where the source itself is damaged.
    long present = history.version(key);
    long expected = step.expectedVersion();
    if (expected != Change.ANY_VERSION && expected != present) {
      return Optional.of(new Stale(step.id(), expected, present));
    }
    if (present == Change.NO_VERSION && !(step instanceof Put)) {
      return Optional.of(new Missing(step.id()));
    }
    Optional<StoredSource> intact = sources.find(key).filter(Found::intact).map(Found::value);
    Planned planned = planned(change, step, key, intact);
    StoredSource next = planned.next().numbered(present, 0);
    Optional<StoredSource> now = intact.map(source -> source.numbered(present, 0));
    if (now.isEmpty() || !now.get().withFingerprint(next.fingerprint()).equals(next)) {
      plan.sources().add(new Planned(planned.action(), planned.next().numbered(present + 1, 0)));
    } else if (!now.get().equals(next)) {
      plan.touched().add(intact.get().withFingerprint(next.fingerprint()));
    }
    return Optional.empty();
  }

  private Planned planned(
      Change change, SourceStep step, SourceKey key, Optional<StoredSource> intact) {
    return switch (step) {
      case Put put -> new Planned(Action.PUT, unnumbered(change, put));
      case Retire retire ->
          new Planned(
              Action.RETIRE,
              base(key, intact)
                  .become(
                      Status.RETIRED,
                      Optional.of(retire.why()),
                      retire.successor(),
                      change.origin()));
      case Quarantine quarantine ->
          new Planned(
              Action.QUARANTINE,
              base(key, intact)
                  .become(
                      Status.QUARANTINED,
                      Optional.of(quarantine.why()),
                      Optional.empty(),
                      change.origin()));
      case Restore restore ->
          new Planned(
              Action.RESTORE,
              base(key, intact)
                  .become(Status.ACTIVE, Optional.empty(), Optional.empty(), change.origin()));
    };
  }

  private static StoredSource unnumbered(Change change, Put put) {
    return new StoredSource(
        put.source(),
        change.server(),
        0,
        0,
        change.origin(),
        put.fingerprint(),
        put.visibility(),
        Status.ACTIVE,
        Optional.empty(),
        Optional.empty());
  }

  /** What a step starts from: the source, or its last version where the source is damaged. */
  private StoredSource base(SourceKey key, Optional<StoredSource> intact) {
    return intact
        .or(() -> history.last(key))
        .orElseThrow(
            () ->
                new StoreException(
                    Kind.DAMAGED,
                    "The source %s and its history are damaged: add the source again."
                        .formatted(key.id()),
                    null));
  }

  private long write(Plan plan, Change change) {
    long revision = history.begin(change, options.clock().instant());
    for (Planned planned : plan.sources()) {
      StoredSource next = planned.next().numbered(planned.next().version(), revision);
      sources.write(next);
      history.add(next, planned.action());
    }
    for (ReplaceItems step : plan.items()) {
      items.replace(change, step.kind(), step.items(), revision);
    }
    options.stages().accept(Stage.SOURCES_WRITTEN);
    for (Planned planned : plan.sources()) {
      String id = planned.next().source().id().value();
      outbox.add(revision, change.server(), Subject.SOURCE, id);
      audit.append(
          change.actor(), change.server(), planned.action().code(), id, why(planned, change));
    }
    for (ReplaceItems step : plan.items()) {
      outbox.add(revision, change.server(), Subject.ITEMS, step.kind());
      audit.append(change.actor(), change.server(), "replace", step.kind(), change.reason());
    }
    return revision;
  }

  private static String why(Planned planned, Change change) {
    return planned.next().retiredReason().orElse(change.reason());
  }
}
