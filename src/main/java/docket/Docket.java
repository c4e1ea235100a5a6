package docket;

import docket.answer.AnswerEngine;
import docket.answer.Corpus;
import docket.answer.check.CitationCheck;
import docket.answer.check.SentenceCheck;
import docket.answer.receipt.ReceiptBook;
import docket.console.ConsoleException;
import docket.console.ExitStatus;
import docket.deadline.Timetable;
import docket.knowledge.Indexes;
import docket.knowledge.Library;
import docket.knowledge.Snapshot;
import docket.store.SqliteStore;
import docket.store.Store;
import docket.store.StoreException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All parts of a running Docket, wired by hand. Each is opened when it is first asked for, so that
 * a command pays only for what it uses; {@link #close} lets go of them in reverse order, and a
 * second call does nothing.
 */
final class Docket implements AutoCloseable {
  private final Settings settings;
  private final InstantSource clock;
  private final Consumer<String> progress;
  private final AtomicReference<Optional<Known>> known = new AtomicReference<>(Optional.empty());
  private @Nullable Store store;
  private @Nullable Library library;
  private @Nullable AnswerEngine engine;
  private String storeFault = "";

  /**
   * Nothing is opened yet.
   *
   * @param settings what the operator chose
   * @param clock the time
   * @param progress is told, in English sentences, what takes its time
   */
  Docket(Settings settings, InstantSource clock, Consumer<String> progress) {
    this.settings = settings;
    this.clock = clock;
    this.progress = progress;
  }

  Settings settings() {
    return settings;
  }

  InstantSource clock() {
    return clock;
  }

  /**
   * The database.
   *
   * @throws StoreException if it cannot be had
   */
  synchronized Store store() {
    Store opened = store;
    if (opened == null) {
      opened = SqliteStore.open(settings.folders().data(), clock);
      store = opened;
    }
    return opened;
  }

  /** The library; without a database it serves from the folder alone and says so. */
  synchronized Library library() {
    Library opened = library;
    if (opened == null) {
      opened = openLibrary();
      library = opened;
    }
    return opened;
  }

  private Library openLibrary() {
    Library.Places places =
        new Library.Places(settings.folders().data(), settings.folders().knowledge());
    try {
      return Library.open(store(), Indexes.lucene(), places, clock, progress);
    } catch (StoreException e) {
      storeFault = String.valueOf(e.getMessage());
      return Library.withoutStore(
          storeFault, Indexes.lucene(), settings.folders().knowledge(), clock, progress);
    }
  }

  /** A sentence on what does not work as it should; empty where all does. */
  Optional<String> degraded() {
    return library().degraded();
  }

  /** The knowledge base as it is now. */
  Corpus corpus() {
    Snapshot now = library().current();
    Known present =
        known
            .get()
            .filter(k -> k.snapshot().equals(now))
            .orElseGet(
                () ->
                    new Known(
                        now,
                        Corpus.of(
                            now.revision(),
                            now.knowledge(),
                            new Timetable(now.deadlines()),
                            now.index())));
    known.set(Optional.of(present));
    return present.corpus();
  }

  private record Known(Snapshot snapshot, Corpus corpus) {}

  /** What answers questions. */
  synchronized AnswerEngine engine() {
    AnswerEngine opened = engine;
    if (opened == null) {
      opened = new AnswerEngine(this::corpus, sentenceCheck());
      engine = opened;
    }
    return opened;
  }

  /**
   * The citation check in the words of the present glossary, made when the first sentence is
   * checked.
   */
  private SentenceCheck sentenceCheck() {
    AtomicReference<Optional<Checker>> made = new AtomicReference<>(Optional.empty());
    return statement -> {
      Corpus now = corpus();
      Checker checker =
          made.get()
              .filter(checking -> checking.revision() == now.revision())
              .orElseGet(
                  () -> new Checker(now.revision(), new CitationCheck(now.knowledge().glossary())));
      made.set(Optional.of(checker));
      return checker.check().check(statement);
    };
  }

  private record Checker(long revision, CitationCheck check) {}

  /** The receipts; empty where there is no database to keep them. */
  Optional<ReceiptBook> receipts() {
    library();
    return storeFault.isEmpty()
        ? Optional.of(
            new ReceiptBook(
                store(), clock, new SecureRandom(), !settings.community().keepQuestions().isZero()))
        : Optional.empty();
  }

  /**
   * The receipts, for whom nothing can be done without.
   *
   * @throws ConsoleException if there is no database
   */
  ReceiptBook requiredReceipts() {
    return receipts().orElseThrow(() -> new ConsoleException(ExitStatus.FAILURE, storeFault));
  }

  @Override
  public synchronized void close() {
    if (library != null) {
      library.close();
    }
    if (store != null) {
      store.close();
    }
  }
}
