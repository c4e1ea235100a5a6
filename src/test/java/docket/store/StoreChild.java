package docket.store;

import static docket.store.StoreSamples.CLOCK;
import static docket.store.StoreSamples.NOW;
import static docket.store.StoreSamples.put;
import static docket.store.StoreSamples.receipt;
import static docket.store.StoreSamples.source;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * What the other process does. Says {@code intent N} before and {@code done N} after each write;
 * {@code stopped} when it has come to the stage where it is to be killed.
 */
final class StoreChild {
  private final PrintStream out = System.out;
  private final String stage;
  private int countdown;

  private StoreChild(String stage, int countdown) {
    this.stage = stage;
    this.countdown = countdown;
  }

  /** Takes a data folder, a task and its arguments. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    switch (arguments[1]) {
      case "lock" -> new StoreChild("", 0).lock(folder);
      case "notes" -> new StoreChild("", 0).notes(folder, Integer.parseInt(arguments[2]));
      case "change" ->
          new StoreChild(arguments[3], Integer.parseInt(arguments[4]))
              .change(folder, Integer.parseInt(arguments[2]), false);
      case "boast" ->
          new StoreChild(arguments[3], Integer.parseInt(arguments[4]))
              .change(folder, Integer.parseInt(arguments[2]), true);
      default -> throw new IllegalArgumentException(arguments[1]);
    }
  }

  private void lock(Path folder) throws InterruptedException {
    try (DataLock _ = DataLock.take(folder)) {
      say("locked");
      new CountDownLatch(1).await();
    }
  }

  private void notes(Path folder, int count) {
    try (SqliteStore store = SqliteStore.open(folder, CLOCK)) {
      for (int i = 0; i < count; i++) {
        String key = "child-" + i;
        store.update(s -> s.notes().putNote(key, "x"));
      }
    }
    say("written");
  }

  /** Writes for ever, each time a source, a receipt and a note that belong together. */
  private void change(Path folder, int first, boolean beforeItIsTrue) {
    SqliteStore.Options options =
        new SqliteStore.Options(
            false, CLOCK, Migrations.BUNDLED, () -> Long.MAX_VALUE, 5000, this::reach);
    try (SqliteStore store = SqliteStore.open(folder, options)) {
      for (int i = first; ; i++) {
        say("intent " + i);
        if (beforeItIsTrue) {
          say("done " + i);
        }
        write(store, i);
        if (!beforeItIsTrue) {
          say("done " + i);
        }
      }
    }
  }

  private static void write(SqliteStore store, int i) {
    store.update(
        session -> {
          Change change =
              Change.shared(
                  "child",
                  "",
                  Origin.KB,
                  List.of(put(source("s-" + i, "One.", "Two.")), put(source("all", "Seen " + i))));
          session.catalogue().put(change);
          session.receipts().save(receipt("R" + i, "asker", "Question?", NOW));
          session.notes().putNote("last", Integer.toString(i));
        });
  }

  private void reach(Stage reached) {
    if (reached.name().equals(stage) && --countdown == 0) {
      say("stopped");
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void say(String line) {
    out.println(line);
    out.flush();
  }
}
