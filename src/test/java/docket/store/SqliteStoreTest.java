package docket.store;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Nested;

/** The contracts, on SQLite. */
class SqliteStoreTest {
  @Nested
  class OfTransactions extends StoreContract {
    @Override
    Store open(Path dataFolder, InstantSource clock) {
      return SqliteStore.open(dataFolder, clock);
    }
  }

  @Nested
  class OfSources extends CatalogueContract {
    @Override
    Store open(Path dataFolder, InstantSource clock) {
      return SqliteStore.open(dataFolder, clock);
    }
  }

  @Nested
  class OfHistory extends HistoryContract {
    @Override
    Store open(Path dataFolder, InstantSource clock) {
      return SqliteStore.open(dataFolder, clock);
    }
  }

  @Nested
  class OfRecords extends RecordsContract {
    @Override
    Store open(Path dataFolder, InstantSource clock) {
      return SqliteStore.open(dataFolder, clock);
    }
  }
}
