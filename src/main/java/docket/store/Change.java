package docket.store;

import docket.source.Source;
import docket.source.SourceId;
import docket.store.StoredSource.Visibility;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One change of the knowledge base: all its steps make one new revision, or none of them happens.
 *
 * @param actor who made it; appears in history and audit
 * @param reason why, in the actor's words; may be empty
 * @param origin where it came from
 * @param server whose knowledge it changes, or {@link Scope#NO_SERVER} for the shared one
 * @param steps what is changed; each source at most once
 */
public record Change(String actor, String reason, Origin origin, String server, List<Step> steps) {
  /** As an expected version: whatever version there is, or none. */
  public static final long ANY_VERSION = -1;

  /** As an expected version: there must be no such source yet. */
  public static final long NO_VERSION = 0;

  /**
   * @throws IllegalArgumentException if two steps touch the same source or the same kind of items
   */
  public Change {
    steps = List.copyOf(steps);
    Set<Object> touched = new HashSet<>();
    for (Step step : steps) {
      if (!touched.add(step.subject())) {
        throw new IllegalArgumentException("change: two steps for " + step.subject());
      }
    }
  }

  /** A change of the shared knowledge. */
  public static Change shared(String actor, String reason, Origin origin, List<Step> steps) {
    return new Change(actor, reason, origin, Scope.NO_SERVER, steps);
  }

  /** What is done to one source or to one kind of items. */
  public sealed interface Step {
    /** The id of the source, or the kind of the items, as it stands in messages. */
    String subject();
  }

  /** A step on one source. */
  public sealed interface SourceStep extends Step {
    /** The source. */
    SourceId id();

    /**
     * The version that the source must have for the step to happen; {@link #ANY_VERSION} or {@link
     * #NO_VERSION} where that is meant.
     */
    long expectedVersion();

    @Override
    default String subject() {
      return id().value();
    }
  }

  /**
   * Adds a source, or replaces it and makes it active.
   *
   * @param source the new content
   * @param fingerprint of the file it was read from; may be empty
   * @param visibility who may see it
   * @param expectedVersion the version it must have now
   */
  public record Put(Source source, String fingerprint, Visibility visibility, long expectedVersion)
      implements SourceStep {
    /** A put that everybody may see, whatever version there is. */
    public static Put of(Source source, String fingerprint) {
      return new Put(source, fingerprint, Visibility.EVERYONE, ANY_VERSION);
    }

    @Override
    public SourceId id() {
      return source.id();
    }
  }

  /**
   * Takes a source out of use; its content stays.
   *
   * @param id the source
   * @param why shown wherever somebody asks for it
   * @param successor the source that takes its place; empty where there is none
   * @param expectedVersion the version it must have now
   */
  public record Retire(SourceId id, String why, Optional<SourceId> successor, long expectedVersion)
      implements SourceStep {}

  /**
   * Brings a retired or quarantined source back into use as it was.
   *
   * @param id the source
   * @param expectedVersion the version it must have now
   */
  public record Restore(SourceId id, long expectedVersion) implements SourceStep {}

  /**
   * Holds a source back until somebody has looked at it.
   *
   * @param id the source
   * @param why what is wrong with it
   * @param expectedVersion the version it must have now
   */
  public record Quarantine(SourceId id, String why, long expectedVersion) implements SourceStep {}

  /**
   * Replaces all items of a kind that came from the change's origin.
   *
   * @param kind such as {@code deadline}
   * @param items all of them, in their order
   */
  public record ReplaceItems(String kind, List<Item> items) implements Step {
    /**
     * @throws IllegalArgumentException if an id is there twice
     */
    public ReplaceItems {
      items = List.copyOf(items);
      Set<String> ids = new HashSet<>();
      for (Item item : items) {
        if (!ids.add(item.id())) {
          throw new IllegalArgumentException("items of %s: %s twice".formatted(kind, item.id()));
        }
      }
    }

    @Override
    public String subject() {
      return "items " + kind;
    }
  }

  /** What became of a change. */
  public sealed interface Outcome {}

  /**
   * It happened.
   *
   * @param revision the new revision
   */
  public record Stored(long revision) implements Outcome {}

  /**
   * Everything was as it should be already; no revision was made.
   *
   * @param revision the present revision
   */
  public record Unchanged(long revision) implements Outcome {}

  /**
   * Nothing happened, because somebody else was faster.
   *
   * @param id the source that has another version than expected
   * @param expected the version that was expected
   * @param present the version it has; {@link #NO_VERSION} where there is no such source
   */
  public record Stale(SourceId id, long expected, long present) implements Outcome {}

  /**
   * Nothing happened, because a step needs a source that does not exist.
   *
   * @param id that source
   */
  public record Missing(SourceId id) implements Outcome {}
}
