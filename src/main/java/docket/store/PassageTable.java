package docket.store;

import docket.source.ConflictId;
import docket.source.Language;
import docket.source.Passage;
import docket.source.PassageId;
import docket.source.PassageText;
import docket.source.Source;
import docket.source.SourceId;
import docket.source.Validity;
import docket.store.Sql.Mapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The passages of all sources in their present state. Each row has a quick check for every reading
 * and a SHA-256 for the thorough one.
 */
final class PassageTable {
  static final String COLUMNS =
      "server, source, number, position, language, heading, body, translations, also, valid_from, valid_until, unverified, conflicts, hash, crc";

  private static final String INSERT =
      "insert into passage (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Sql sql;

  PassageTable(Sql sql) {
    this.sql = sql;
  }

  /** The rows of one source, in order. Decoded only where all of them can be believed. */
  static final class Found {
    private final List<CheckedRow> rows = new ArrayList<>();

    /** Whether as many were found as there should be, and all intact. */
    boolean complete(long expected) {
      return rows.size() == expected && rows.stream().allMatch(CheckedRow::intact);
    }

    /** The passages of a complete source. */
    List<Passage> passages(SourceId source) {
      return rows.stream().map(row -> passage(source, row)).toList();
    }
  }

  /** Reads a row and holds it against its hash, too. */
  static CheckedRow verified(ResultSet row) throws SQLException {
    CheckedRow found = CheckedRow.of(row);
    List<Optional<String>> values = found.columns();
    int last = values.size() - 1;
    boolean intact =
        found.intact() && values.get(last).equals(Optional.of(hash(values.subList(0, last))));
    return new CheckedRow(values, intact);
  }

  /**
   * The passages of the sources of a condition, by {@link CheckedRow#owner} of the source.
   *
   * @param reader {@link CheckedRow#of} or {@link #verified}
   */
  Map<String, Found> find(Mapper<CheckedRow> reader, String condition, Object... arguments) {
    Map<String, Found> found = new HashMap<>();
    sql.list(
            "select " + COLUMNS + " from passage where " + condition + " order by position",
            reader,
            arguments)
        .forEach(row -> found.computeIfAbsent(row.owner(), owner -> new Found()).rows.add(row));
    return found;
  }

  /** Adds the passages of a source that has none in the table. */
  void insert(String server, Source source) {
    int position = 0;
    for (Passage passage : source.passages()) {
      List<Object> values =
          List.of(
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
              Json.strings(passage.conflicts().stream().map(ConflictId::value).toList()));
      List<Object> hashed = new ArrayList<>(values);
      hashed.add(hash(values));
      sql.update(INSERT, CheckedRow.values(hashed.toArray()));
    }
  }

  /** SHA-256 of a passage's values, in lower-case hexadecimal digits. */
  private static String hash(List<?> values) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(CheckedRow.bytes(values)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Passage passage(SourceId source, CheckedRow row) {
    return new Passage(
        new PassageId(source, (int) row.number(3)),
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
