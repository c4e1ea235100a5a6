package docket.store;

import docket.source.SourceId;
import docket.store.Change.Outcome;
import docket.store.SourceTable.Found;
import docket.store.SqliteStore.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sources, items and their revisions. */
public final class Catalogue {
  private final Sql sql;
  private final Options options;
  private final Disk disk;
  private final SourceTable sources;
  private final ItemTable items;
  private final History history;

  Catalogue(Sql sql, Options options, Disk disk) {
    this.sql = sql;
    this.options = options;
    this.disk = disk;
    this.sources = new SourceTable(sql);
    this.items = new ItemTable(sql);
    this.history = new History(sql);
  }

  /** The number of the present revision; 0 while nothing was ever put. */
  public long revision() {
    return history.present();
  }

  /** One revision; empty where there is none of that number. */
  public Optional<Revision> revision(long number) {
    return history.revision(number);
  }

  /** The last revisions, newest first. */
  public List<Revision> revisions(int limit) {
    return history.revisions(limit);
  }

  /**
   * The sources of a scope in order of their ids, retired and quarantined ones included. Every
   * stored text is checked: where it is not what was written, the source comes without passages and
   * as quarantined.
   */
  public List<StoredSource> sources(Scope scope) {
    return visible(sources.ofServer(scope.server()).stream(), scope);
  }

  /**
   * All sources of all servers, in order of their keys, whoever may see them; checked like {@link
   * #sources}.
   */
  public List<StoredSource> allSources() {
    return sources.all().stream().map(Found::value).toList();
  }

  /** The source of an id in a scope; empty where there is none. Checked like {@link #sources}. */
  public Optional<StoredSource> source(Scope scope, SourceId id) {
    Stream<Found> found =
        Stream.of(Scope.NO_SERVER, scope.server())
            .distinct()
            .flatMap(server -> sources.find(new SourceKey(server, id)).stream());
    return visible(found, scope).stream().findFirst();
  }

  /** What the scope may see, a server's own source in place of the shared one of its id. */
  private static List<StoredSource> visible(Stream<Found> found, Scope scope) {
    Map<SourceId, StoredSource> visible = new TreeMap<>();
    found
        .map(Found::value)
        .filter(source -> source.visibility().compareTo(scope.sees()) <= 0)
        .forEach(
            source ->
                visible.merge(
                    source.source().id(),
                    source,
                    (one, other) -> one.server().equals(Scope.NO_SERVER) ? other : one));
    return List.copyOf(visible.values());
  }

  /**
   * The items of a kind in a scope: the shared ones before those of the server, the folder's before
   * those of moderators, each in its own order. An id may come from several origins.
   *
   * @throws StoreException of kind {@code DAMAGED} if they are not what was written
   */
  public List<Item> items(Scope scope, String kind) {
    List<Item> found = new ArrayList<>();
    Stream.of(Scope.NO_SERVER, scope.server())
        .distinct()
        .forEach(
            server -> {
              for (Origin origin : Origin.values()) {
                found.addAll(items.list(server, kind, origin));
              }
            });
    return found;
  }

  /** The shared items of a kind; like {@link #items(Scope, String)}. */
  public List<Item> items(String kind) {
    return items(Scope.SHARED, kind);
  }

  /**
   * The items of a kind that came from one origin, in their order.
   *
   * @throws StoreException of kind {@code DAMAGED} if they are not what was written
   */
  public List<Item> items(String server, String kind, Origin origin) {
    return items.list(server, kind, origin);
  }

  /**
   * A sum over everything that is stored of the present knowledge of a server, or of what all
   * share: sources, whoever may see them, passages and items. It is the same only as long as every
   * value is, even a damaged one, and costs a small part of reading them.
   *
   * @param server the server's id, or {@link Scope#NO_SERVER}
   */
  public long sum(String server) {
    return new Sums(sql).of(server);
  }

  /**
   * Makes a change: sources, passages with their hashes, revision, history, audit and outbox. Steps
   * that would change nothing are left out; a new fingerprint of a file that says the same is
   * remembered without a revision.
   *
   * @throws StoreException of kind {@code FULL} if a source is put while the disk is nearly full;
   *     of kind {@code DAMAGED} if neither a source nor its history can be read
   */
  public Outcome put(Change change) {
    return new Changes(sql, options, disk).put(change);
  }

  /** What was done to a source, newest first. */
  public List<SourceChange> history(SourceKey key) {
    return history.of(key);
  }

  /** What was done to sources after a revision, in order. */
  public List<SourceChange> changesSince(long revision) {
    return history.since(revision);
  }

  /** What was done to the items of a kind, newest first. */
  public List<ItemsChange> itemsHistory(String server, String kind) {
    return items.history(server, kind);
  }

  /**
   * The sources whose stored text is damaged or gone, in order of their keys. To quarantine or
   * restore one brings its text back from its history.
   */
  public List<SourceKey> verify() {
    Stream<SourceKey> damaged =
        sources.verified().stream()
            .filter(found -> !found.intact())
            .map(found -> found.value().key());
    return Stream.concat(damaged, sources.lost().stream()).sorted().toList();
  }
}
