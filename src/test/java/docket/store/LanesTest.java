package docket.store;

import static docket.store.StoreSamples.CLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import docket.store.StoreException.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The threads of the store and those that call it. */
class LanesTest {
  @TempDir Path folder;

  private Lanes lanes(int max, long maxWaitMillis) {
    Path file = RawDatabase.fileIn(folder);
    Faults faults = new Faults(file);
    Connections connections = new Connections(folder, file, 100, faults);
    return new Lanes("test", max, connections::writer, faults, maxWaitMillis);
  }

  @Test
  void run_usesAPlatformThreadForAVirtualCaller() throws Exception {
    try (Lanes lanes = lanes(1, 10_000);
        ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Boolean> worker =
          virtual.submit(() -> lanes.run(sql -> Thread.currentThread().isVirtual()));

      assertEquals(false, worker.get());
    }
  }

  @Test
  void run_keepsItsThreadAndItsConnection() {
    try (Lanes lanes = lanes(3, 10_000)) {
      Sql first = lanes.run(sql -> sql);

      assertEquals(first, lanes.run(sql -> sql));
    }
  }

  @Test
  void run_takesAsManyThreadsAsThereIsWork() throws Exception {
    CountDownLatch together = new CountDownLatch(3);
    try (Lanes lanes = lanes(3, 10_000);
        ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> met = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        met.add(callers.submit(() -> lanes.run(sql -> meet(together))));
      }
      for (Future<Boolean> each : met) {
        assertEquals(true, each.get());
      }
    }
  }

  private static boolean meet(CountDownLatch together) {
    together.countDown();
    return awaited(together);
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Test
  void run_isBusyWhenNoThreadHasTimeForIt() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    try (Lanes lanes = lanes(1, 30);
        ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Boolean> slow =
          callers.submit(
              () ->
                  lanes.run(
                      sql -> {
                        begun.countDown();
                        return awaited(end);
                      }));
      begun.await();

      StoreException refused =
          assertThrows(StoreException.class, () -> lanes.run(sql -> "too late"));
      assertEquals(Kind.BUSY, refused.kind());
      end.countDown();
      assertEquals(true, slow.get());
    }
  }

  @Test
  void run_reconnectsAfterAFaultOfTheFile() {
    try (Lanes lanes = lanes(1, 10_000)) {
      Sql first = lanes.run(sql -> sql);
      assertThrows(
          StoreException.class,
          () ->
              lanes.run(
                  sql -> {
                    throw sql.fault(Kind.DAMAGED);
                  }));

      assertEquals(false, first.equals(lanes.run(sql -> sql)));
    }
  }

  @Test
  void close_finishesWhatWasBegun() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      Lanes lanes = lanes(1, 10_000);
      Future<Boolean> slow =
          callers.submit(
              () ->
                  lanes.run(
                      sql -> {
                        begun.countDown();
                        return awaited(end);
                      }));
      begun.await();
      Future<?> closing = callers.submit(lanes::close);
      end.countDown();
      closing.get();

      assertEquals(true, slow.get());
    }
  }

  @Test
  void write_countsEveryOneOfManyVirtualCallers() throws Exception {
    try (SqliteStore store = SqliteStore.open(folder, CLOCK);
        ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> writes = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        writes.add(callers.submit(() -> store.write(LanesTest::increment)));
        writes.add(callers.submit(() -> store.read(s -> s.notes().note("count").orElse("0"))));
      }
      for (Future<String> write : writes) {
        write.get();
      }

      assertEquals(Optional.of("200"), store.read(s -> s.notes().note("count")));
    }
  }

  private static String increment(Session session) {
    int count = Integer.parseInt(session.notes().note("count").orElse("0"));
    session.notes().putNote("count", Integer.toString(count + 1));
    return "";
  }
}
