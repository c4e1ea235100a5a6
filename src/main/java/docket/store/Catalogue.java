package docket.store;

import docket.source.SourceId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Sources, items and their revisions. */
public final class Catalogue {
  Catalogue(Sql sql, InstantSource clock, Disk disk) {}

  /** The number of the present revision; 0 while nothing was ever put. */
  public long revision() {
    throw new UnsupportedOperationException();
  }

  /** One revision; empty where there is none of that number. */
  public Optional<Revision> revision(long number) {
    throw new UnsupportedOperationException();
  }

  /** The last revisions, newest first. */
  public List<Revision> revisions(int limit) {
    throw new UnsupportedOperationException();
  }

  /**
   * The sources of a scope in order of their ids, retired and quarantined ones included. Every
   * stored text is checked against its hash: where it does not match, the source comes without
   * passages and as quarantined.
   */
  public List<StoredSource> sources(Scope scope) {
    throw new UnsupportedOperationException();
  }

  /** All sources of all servers, in order of their keys; checked like {@link #sources}. */
  public List<StoredSource> allSources() {
    throw new UnsupportedOperationException();
  }

  /** The source of an id in a scope; empty where there is none. Checked like {@link #sources}. */
  public Optional<StoredSource> source(Scope scope, SourceId id) {
    throw new UnsupportedOperationException();
  }

  /** The items of a kind in a scope: those of the folder first, each origin in its own order. */
  public List<Item> items(Scope scope, String kind) {
    throw new UnsupportedOperationException();
  }

  /** The shared items of a kind: those of the folder first, each origin in its own order. */
  public List<Item> items(String kind) {
    return items(Scope.SHARED, kind);
  }

  /** The items of a kind that came from one origin, in their order. */
  public List<Item> items(String server, String kind, Origin origin) {
    throw new UnsupportedOperationException();
  }

  /**
   * Makes a change: sources, passages with their hashes, revision, history, audit and outbox. A
   * step that changes nothing is left out.
   *
   * @throws StoreException of kind {@code FULL} if a source is put while the disk is nearly full
   */
  public Change.Outcome put(Change change) {
    throw new UnsupportedOperationException();
  }

  /** What was done to a source, newest first. */
  public List<SourceChange> history(SourceKey key) {
    throw new UnsupportedOperationException();
  }

  /** What was done to sources after a revision, in order. */
  public List<SourceChange> changesSince(long revision) {
    throw new UnsupportedOperationException();
  }

  /** What was done to the items of a kind, newest first. */
  public List<ItemsChange> itemsHistory(String server, String kind) {
    throw new UnsupportedOperationException();
  }

  /** The sources whose stored text is damaged, in order of their keys. */
  public List<SourceKey> verify() {
    throw new UnsupportedOperationException();
  }
}
