package docket.store;

import docket.source.SourceId;
import docket.store.Sql.Mapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The present state of all sources, with a check of each row. */
final class SourceTable {
  private final Sql sql;
  private final PassageTable passages;

  SourceTable(Sql sql) {
    this.sql = sql;
    this.passages = new PassageTable(sql);
  }

  /**
   * A source as it was found.
   *
   * @param value the source; quarantined and without passages where it is not intact
   * @param intact whether all its rows are what was written
   */
  record Found(StoredSource value, boolean intact) {}

  /** One source; empty where there is none. */
  Optional<Found> find(SourceKey key) {
    return find(CheckedRow::of, key);
  }

  private Optional<Found> find(Mapper<CheckedRow> reader, SourceKey key) {
    return list(
            reader,
            "server = ? and id = ?",
            "server = ? and source = ?",
            key.server(),
            key.id().value())
        .stream()
        .findFirst();
  }

  /** The sources of the shared knowledge and of one server, in order of their keys. */
  List<Found> ofServer(String server) {
    String condition = "(server = '' or server = ?)";
    return tolerant(CheckedRow::of, condition, condition, server);
  }

  /** All sources of all servers, in order of their keys. */
  List<Found> all() {
    return tolerant(CheckedRow::of, "true", "true");
  }

  /** All sources of all servers, the passages held against their hashes. */
  List<Found> verified() {
    return tolerant(PassageTable::verified, "true", "true");
  }

  /** The sources that once were put and are not there any more, which no change can do. */
  List<SourceKey> lost() {
    return sql.list(
        "select server, source from source_version except select server, id from source",
        row -> new SourceKey(row.getString(1), new SourceId(row.getString(2))));
  }

  /** Writes a source in place of the one that is there. */
  void write(StoredSource stored) {
    String server = stored.server();
    String id = stored.source().id().value();
    sql.update("delete from passage where server = ? and source = ?", server, id);
    sql.update("delete from source where server = ? and id = ?", server, id);
    sql.update(
        "insert into source ("
            + SourceRow.COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        SourceRow.values(stored));
    passages.insert(server, stored.source());
  }

  /** All of a condition at once, or, where the file itself is broken, each alone. */
  private List<Found> tolerant(
      Mapper<CheckedRow> reader, String ofSource, String ofPassage, Object... arguments) {
    try {
      return list(reader, ofSource, ofPassage, arguments);
    } catch (StoreException e) {
      if (e.kind() != StoreException.Kind.DAMAGED) {
        throw e;
      }
    }
    List<Found> found = new ArrayList<>();
    for (SourceKey key : keys(ofSource, arguments)) {
      try {
        find(reader, key).ifPresent(found::add);
      } catch (StoreException e) {
        found.add(new Found(SourceRow.damaged(key), false));
      }
    }
    return found;
  }

  private List<SourceKey> keys(String condition, Object... arguments) {
    return sql
        .list(
            "select server, id from source where " + condition + " order by id, server",
            row -> List.of(row.getString(1), row.getString(2)),
            arguments)
        .stream()
        .filter(key -> SourceId.isValid(key.get(1)))
        .map(key -> new SourceKey(key.get(0), new SourceId(key.get(1))))
        .toList();
  }

  private List<Found> list(
      Mapper<CheckedRow> reader, String ofSource, String ofPassage, Object... arguments) {
    Map<String, PassageTable.Found> texts = passages.find(reader, ofPassage, arguments);
    return sql
        .list(
            "select "
                + SourceRow.COLUMNS
                + " from source where "
                + ofSource
                + " order by id, server",
            CheckedRow::of,
            arguments)
        .stream()
        .filter(row -> row.optional(2).filter(SourceId::isValid).isPresent())
        .map(row -> found(row, texts))
        .toList();
  }

  private static Found found(CheckedRow row, Map<String, PassageTable.Found> texts) {
    SourceId id = new SourceId(row.text(2));
    if (!row.intact()) {
      SourceKey key = new SourceKey(row.optional(1).orElse(Scope.NO_SERVER), id);
      return new Found(SourceRow.damaged(key), false);
    }
    PassageTable.Found text = texts.getOrDefault(row.owner(), new PassageTable.Found());
    return text.complete(SourceRow.passages(row))
        ? new Found(SourceRow.stored(id, row, text.passages(id)), true)
        : new Found(SourceRow.held(SourceRow.stored(id, row, List.of())), false);
  }
}
