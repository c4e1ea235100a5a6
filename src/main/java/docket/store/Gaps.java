package docket.store;

import docket.source.PassageId;
import docket.store.Gap.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The questions that the sources did not answer. */
public final class Gaps {
  private static final String SELECT =
      "select id, server, asker, question, language, evidence, terms, count, state, created, updated from gap ";

  private final Sql sql;

  Gaps(Sql sql) {
    this.sql = sql;
  }

  /** Keeps a new gap, unless its id is taken already; says whether it was kept. */
  public boolean insert(Gap gap) {
    return sql.update(
            "insert into gap (id, server, asker, question, language, evidence, terms, count, state, created, updated) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing",
            gap.id(),
            gap.server(),
            gap.asker(),
            gap.question(),
            gap.language(),
            Json.strings(gap.evidence().stream().map(PassageId::toString).toList()),
            Json.strings(gap.terms()),
            gap.count(),
            gap.state().code(),
            gap.created(),
            gap.updated())
        > 0;
  }

  /** Gives the gap of the same id new content and says whether there was one. */
  public boolean update(Gap gap) {
    return sql.update(
            "update gap set server = ?, asker = ?, question = ?, language = ?, evidence = ?, terms = ?, count = ?, state = ?, created = ?, updated = ? where id = ?",
            gap.server(),
            gap.asker(),
            gap.question(),
            gap.language(),
            Json.strings(gap.evidence().stream().map(PassageId::toString).toList()),
            Json.strings(gap.terms()),
            gap.count(),
            gap.state().code(),
            gap.created(),
            gap.updated(),
            gap.id())
        > 0;
  }

  /** The gap of an id; empty where there is none. */
  public Optional<Gap> find(String id) {
    return sql.first(SELECT + "where id = ?", Gaps::gap, id);
  }

  /** The gaps of a server, or of the command line, in a state: most often asked, then newest. */
  public List<Gap> list(String server, State state, int limit) {
    return sql.list(
        SELECT + "where server = ? and state = ? order by count desc, updated desc, id limit ?",
        Gaps::gap,
        server,
        state.code(),
        limit);
  }

  /** The gaps of all servers in a state, in order of their ids. */
  public List<Gap> all(State state) {
    return sql.list(SELECT + "where state = ? order by id", Gaps::gap, state.code());
  }

  /** Erases the words of the gaps first asked before an instant and says how many there were. */
  public int blankQuestionsBefore(Instant instant) {
    return sql.erase(
        "update gap set question = null, asker = null where created < ? and (question is not null or asker is not null)",
        instant);
  }

  /** Erases the gaps that nobody has asked since an instant and says how many there were. */
  public int eraseBefore(Instant instant) {
    return sql.erase("delete from gap where updated < ?", instant);
  }

  /**
   * Erases the words and the pseudonym of one person: the whole gap where nobody else has asked it.
   *
   * @return how many gaps there were
   */
  public int forget(String asker) {
    return sql.erase("delete from gap where asker = ? and count = 1", asker)
        + sql.erase("update gap set asker = null, question = null where asker = ?", asker);
  }

  private static Gap gap(ResultSet row) throws SQLException {
    return new Gap(
        row.getString(1),
        row.getString(2),
        Optional.ofNullable(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        row.getString(5),
        Json.strings(row.getString(6)).stream().map(PassageId::parse).toList(),
        Json.strings(row.getString(7)),
        row.getInt(8),
        State.valueOf(row.getString(9).toUpperCase(Locale.ROOT)),
        Instant.ofEpochMilli(row.getLong(10)),
        Instant.ofEpochMilli(row.getLong(11)));
  }
}
