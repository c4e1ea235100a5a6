package docket.store;

import docket.store.StoreException.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The items of each kind and origin, whole, as each revision left them. They are replaced and read
 * together, so that one row and one check hold them: none can be lost alone without being missed.
 */
final class ItemTable {
  static final String COLUMNS = "content, server, kind, origin, revision, crc";

  private final Sql sql;

  ItemTable(Sql sql) {
    this.sql = sql;
  }

  /**
   * The present items of a kind from one origin, in their order.
   *
   * @throws StoreException of kind {@code DAMAGED} if they are not what was written: what is broken
   *     might be the one that says which of two claims holds
   */
  List<Item> list(String server, String kind, Origin origin) {
    return last(server, kind, origin).map(this::items).orElse(List.of());
  }

  /** Whether the present items of a kind from one origin are these, and not damaged. */
  boolean areExactly(List<Item> items, String server, String kind, Origin origin) {
    Optional<CheckedRow> row = last(server, kind, origin);
    return row.isEmpty() ? items.isEmpty() : row.get().intact() && items(row.get()).equals(items);
  }

  /** Makes these the items of a kind from the change's origin. */
  void replace(Change change, String kind, List<Item> items, long revision) {
    List<String> texts = new ArrayList<>();
    for (Item item : items) {
      texts.add(item.id());
      texts.add(item.body());
    }
    sql.update(
        "insert into item_set (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?)",
        CheckedRow.values(
            Json.strings(texts), change.server(), kind, change.origin().code(), revision));
  }

  /** What was done to the items of a kind, newest first. */
  List<ItemsChange> history(String server, String kind) {
    Map<Origin, List<Item>> present = new HashMap<>();
    List<ItemsChange> changes = new ArrayList<>();
    sql.list(
            "select r.number, r.at, r.actor, r.reason, r.origin, r.server, i.content from item_set i join revision r on r.number = i.revision where i.server = ? and i.kind = ? order by i.revision",
            row -> Map.entry(History.revision(row), items(row.getString(7))),
            server,
            kind)
        .forEach(
            version -> {
              Revision revision = version.getKey();
              List<Item> before = present.getOrDefault(revision.origin(), List.of());
              changes.add(new ItemsChange(kind, revision, before, version.getValue()));
              present.put(revision.origin(), version.getValue());
            });
    return changes.reversed();
  }

  private Optional<CheckedRow> last(String server, String kind, Origin origin) {
    return sql.first(
        "select "
            + COLUMNS
            + " from item_set where server = ? and kind = ? and origin = ? order by revision desc limit 1",
        CheckedRow::of,
        server,
        kind,
        origin.code());
  }

  private List<Item> items(CheckedRow row) {
    if (!row.intact()) {
      throw sql.fault(Kind.DAMAGED);
    }
    return items(row.text(1));
  }

  private static List<Item> items(String content) {
    List<String> texts = Json.strings(content);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i + 1 < texts.size(); i += 2) {
      items.add(new Item(texts.get(i), texts.get(i + 1)));
    }
    return items;
  }
}
