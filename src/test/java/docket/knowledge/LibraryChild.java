package docket.knowledge;

import docket.store.SqliteStore;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * Opens a library in a process of its own: {@code data knowledge [stage]}. With a stage it dies
 * there, as if it were killed; otherwise it prints the revision and how many passages there are.
 */
final class LibraryChild {
  /** What the process ends with when it has died at its stage. */
  static final int DIED = 77;

  private LibraryChild() {}

  public static void main(String[] args) {
    Path data = Path.of(args[0]);
    Library.Places places = new Library.Places(data, Path.of(args[1]));
    String deadly = args.length > 2 ? args[2] : "";
    Library.Listener listener =
        new Library.Listener(
            sentence -> {},
            stage -> {
              if (stage.name().equals(deadly)) {
                Runtime.getRuntime().halt(DIED);
              }
            });
    try (SqliteStore store = SqliteStore.open(data, InstantSource.system());
        Library library =
            Library.open(
                store, Indexes.lucene(), places, InstantSource.system(), listener, "test")) {
      Snapshot snapshot = library.current();
      long passages =
          snapshot.knowledge().sources().stream().mapToLong(s -> s.passages().size()).sum();
      System.out.println(
          snapshot.revision()
              + " "
              + passages
              + " "
              + snapshot.problems().size()
              + " "
              + library.degraded().orElse("whole"));
    }
  }
}
