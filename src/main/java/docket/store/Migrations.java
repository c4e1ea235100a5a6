package docket.store;

import docket.store.StoreException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The table definitions, step by step: {@code V1.sql}, {@code V2.sql} and so on. How far a file has
 * come stands in its {@code user_version}, which a transaction rolls back like any row.
 */
final class Migrations {
  /** The steps that come with this version of Docket. */
  static final Migrations BUNDLED = new Migrations("/schema/sqlite", 1);

  private final String folder;
  private final int latest;

  /**
   * @param folder of the steps on the class path
   * @param latest the number of the last step
   */
  Migrations(String folder, int latest) {
    this.folder = folder;
    this.latest = latest;
  }

  /** Whether all steps have been taken. */
  boolean areDone(Sql sql) {
    long present = version(sql);
    if (present > latest) {
      throw sql.fault(Kind.NEWER_SCHEMA);
    }
    return present == latest;
  }

  /** Refuses a database that has other tables than this version of Docket uses. */
  void require(Sql sql) {
    if (!areDone(sql)) {
      throw sql.fault(Kind.DAMAGED);
    }
  }

  /**
   * Takes the missing steps, all or none; a database with something in it is copied first.
   *
   * @param file the database; the copy gets its name with {@code .before-v2} or the like
   */
  void apply(Sql sql, Path file, Consumer<Stage> stages) {
    if (areDone(sql)) {
      return;
    }
    if (version(sql) > 0) {
      copy(sql, file.resolveSibling(file.getFileName() + ".before-v" + latest));
    }
    sql.transaction(
        "begin immediate",
        () -> {
          // Another process may have been faster.
          boolean done = areDone(sql);
          if (!done) {
            takeSteps(sql);
            stages.accept(Stage.MIGRATED);
          }
          return done;
        });
  }

  private void takeSteps(Sql sql) {
    long present = version(sql);
    if (present == 0 && sql.number("select count(*) from sqlite_schema") > 0) {
      throw sql.fault(Kind.DAMAGED);
    }
    for (long next = present + 1; next <= latest; next++) {
      sql.run(script(next));
    }
    sql.run("pragma user_version = " + latest);
  }

  /** Writes a whole copy of the database that the connection is on. */
  static void copy(Sql sql, Path target) {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      try {
        sql.run("vacuum into '%s'".formatted(part.toString().replace("'", "''")));
        Durable.publish(part, target);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new StoreException(
          Kind.UNREACHABLE,
          "The copy %s cannot be written: check that its folder exists and that this user may write there."
              .formatted(target),
          e);
    }
  }

  private static long version(Sql sql) {
    return sql.number("pragma user_version");
  }

  private String script(long number) {
    String name = folder + "/V" + number + ".sql";
    try (InputStream script = Migrations.class.getResourceAsStream(name)) {
      if (script == null) {
        throw new IllegalStateException("no table definitions " + name);
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("table definitions " + name, e);
    }
  }
}
