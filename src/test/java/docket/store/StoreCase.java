package docket.store;

import docket.source.SourceId;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with an open store on an empty folder. */
abstract class StoreCase {
  @TempDir Path folder;
  Store store;

  /** Opens a store that keeps its data in a folder, or whatever stands for it. */
  abstract Store open(Path dataFolder, InstantSource clock);

  @BeforeEach
  void openStore() {
    store = open(folder, StoreSamples.CLOCK);
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  void reopen() {
    store.close();
    store = open(folder, StoreSamples.CLOCK);
  }

  StoredSource shared(String id) {
    return store.read(s -> s.catalogue().source(Scope.SHARED, new SourceId(id))).orElseThrow();
  }

  List<String> ids(Scope scope) {
    return store.read(s -> s.catalogue().sources(scope)).stream()
        .map(stored -> stored.source().id().value())
        .toList();
  }

  static SourceKey key(String id) {
    return SourceKey.shared(new SourceId(id));
  }

  static String putNote(Session session, String key, String value) {
    session.notes().putNote(key, value);
    return value;
  }
}
