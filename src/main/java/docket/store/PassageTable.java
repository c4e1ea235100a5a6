package docket.store;

import docket.source.ConflictId;
import docket.source.Language;
import docket.source.Passage;
import docket.source.PassageId;
import docket.source.PassageText;
import docket.source.Source;
import docket.source.SourceId;
import docket.source.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The passages of all sources in their present state, with a hash of each. */
final class PassageTable {
  private static final String COLUMNS =
      "server, source, number, position, language, heading, body, translations, also, valid_from, valid_until, unverified, conflicts, hash";

  private final Sql sql;

  PassageTable(Sql sql) {
    this.sql = sql;
  }

  /** The passages of one source, in order, and whether each was intact. */
  static final class Found {
    private final List<Passage> passages = new ArrayList<>();
    private boolean intact = true;

    /** The intact ones, in order. */
    List<Passage> passages() {
      return passages;
    }

    /** Whether as many were found as there should be, and all intact. */
    boolean complete(long expected) {
      return intact && passages.size() == expected;
    }

    private void add(HashedRow row) {
      if (row.intact()) {
        passages.add(passage(row));
      } else {
        intact = false;
      }
    }
  }

  /** The passages of the sources of a condition; rows that cannot say whose they are fall out. */
  Map<SourceKey, Found> find(String condition, Object... arguments) {
    Map<SourceKey, Found> found = new HashMap<>();
    sql.list(
            "select " + COLUMNS + " from passage where " + condition + " order by position",
            HashedRow::of,
            arguments)
        .forEach(
            row ->
                row.key(1, 2)
                    .ifPresent(key -> found.computeIfAbsent(key, k -> new Found()).add(row)));
    return found;
  }

  /** Adds the passages of a source that has none in the table. */
  void insert(String server, Source source) {
    int position = 0;
    for (Passage passage : source.passages()) {
      sql.update(
          "insert into passage (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          HashedRow.withHash(
              server,
              source.id().value(),
              passage.id().number(),
              position++,
              passage.language().code(),
              passage.text().heading(),
              passage.text().body(),
              Json.texts(passage.translations()),
              Json.strings(passage.also().stream().map(SourceId::value).toList()),
              passage.validity().from(),
              passage.validity().until(),
              passage.unverified() ? 1 : 0,
              Json.strings(passage.conflicts().stream().map(ConflictId::value).toList())));
    }
  }

  private static Passage passage(HashedRow row) {
    return new Passage(
        new PassageId(new SourceId(row.text(2)), (int) row.number(3)),
        Language.valueOf(row.constant(5)),
        new PassageText(row.text(6), row.text(7)),
        Json.texts(row.text(8)),
        Json.strings(row.text(9)).stream().map(SourceId::new).toList(),
        new Validity(day(row.optional(10)), day(row.optional(11))),
        row.number(12) != 0,
        Json.strings(row.text(13)).stream().map(ConflictId::new).toList());
  }

  private static Optional<LocalDate> day(Optional<String> text) {
    return text.map(LocalDate::parse);
  }
}
