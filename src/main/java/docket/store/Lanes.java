package docket.store;

import docket.store.StoreException.Kind;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Platform threads that each have a connection of their own, and one queue of jobs for them. A
 * thread and its connection are made when a job needs them. Callers wait, which costs a virtual
 * thread nothing, whereas JDBC on one would hold its carrier.
 */
final class Lanes implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

  private final String name;
  private final int max;
  private final Supplier<Sql> connector;
  private final Faults faults;
  private final long maxWaitMillis;
  private final Deque<Job<?>> queue = new ArrayDeque<>();
  private final List<Lane> lanes = new ArrayList<>();
  private int idle;
  private boolean closed;

  /**
   * @param name of the threads
   * @param max how many there may be
   * @param connector makes a connection, on the thread that will use it
   * @param maxWaitMillis after which a job that has not begun is taken back
   */
  Lanes(String name, int max, Supplier<Sql> connector, Faults faults, long maxWaitMillis) {
    this.name = name;
    this.max = max;
    this.connector = connector;
    this.faults = faults;
    this.maxWaitMillis = maxWaitMillis;
  }

  /**
   * Runs a job on one of the threads and waits for it, interrupted or not, because a write must not
   * be left without knowing what became of it.
   *
   * @throws StoreException of kind {@code BUSY} if no thread had time for it, {@code UNREACHABLE}
   *     if the store is closed
   */
  <T> T run(Function<Sql, T> work) {
    if (Thread.currentThread() instanceof Lane) {
      throw new IllegalStateException("a call of the store from inside its own work");
    }
    Job<T> job = new Job<>(work);
    synchronized (queue) {
      if (closed) {
        throw new StoreException(
            Kind.UNREACHABLE, "The database is closed: start Docket again.", null);
      }
      queue.add(job);
      if (idle < queue.size() && lanes.size() < max) {
        Lane lane = new Lane(name + "-" + (lanes.size() + 1));
        lanes.add(lane);
        lane.start();
      }
      queue.notify();
    }
    if (!job.begins(maxWaitMillis) && withdraw(job)) {
      throw new StoreException(Kind.BUSY, faults.sentence(Kind.BUSY), null);
    }
    return job.outcome();
  }

  private boolean withdraw(Job<?> job) {
    synchronized (queue) {
      return queue.remove(job);
    }
  }

  /** Finishes the jobs at hand and ends the threads; a second call does nothing. */
  @Override
  public void close() {
    List<Lane> ending;
    synchronized (queue) {
      closed = true;
      queue.notifyAll();
      ending = List.copyOf(lanes);
    }
    for (Lane lane : ending) {
      uninterrupted(() -> lane.join(Duration.ofDays(1)));
    }
  }

  /** The next job; empty when the store is closed and nothing is left to do. */
  private Optional<Job<?>> next() {
    synchronized (queue) {
      while (queue.isEmpty()) {
        if (closed) {
          return Optional.empty();
        }
        idle++;
        uninterrupted(
            () -> {
              queue.wait();
              return true;
            });
        idle--;
      }
      return Optional.of(queue.remove());
    }
  }

  /** One thread with its connection. */
  private final class Lane extends Thread {
    private Optional<Sql> connection = Optional.empty();

    Lane(String name) {
      super(name);
      setDaemon(true);
    }

    @Override
    public void run() {
      for (Optional<Job<?>> job = next(); job.isPresent(); job = next()) {
        job.get().runOn(this);
      }
      try {
        disconnect();
      } catch (StoreException e) {
        LOG.warn("A connection could not be closed", e);
      }
    }

    Sql connection() {
      Sql sql = connection.orElseGet(connector);
      connection = Optional.of(sql);
      return sql;
    }

    /** After a fault of the file the next job gets a new connection, in case it was mended. */
    void disconnectAfter(StoreException fault) {
      try {
        disconnect();
      } catch (StoreException e) {
        fault.addSuppressed(e);
      }
    }

    private void disconnect() {
      Optional<Sql> open = connection;
      connection = Optional.empty();
      open.ifPresent(Sql::close);
    }
  }

  /** Work with the place where its caller waits. */
  private static final class Job<T> {
    private final Function<Sql, T> work;
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CompletableFuture<T> result = new CompletableFuture<>();

    Job(Function<Sql, T> work) {
      this.work = work;
    }

    /** Whatever the work throws belongs to its caller, not to this thread. */
    void runOn(Lane lane) {
      begun.countDown();
      try {
        result.complete(work.apply(lane.connection()));
      } catch (StoreException e) {
        if (e.kind() != Kind.BUSY && e.kind() != Kind.FULL) {
          lane.disconnectAfter(e);
        }
        result.completeExceptionally(e);
      } catch (RuntimeException | Error e) {
        result.completeExceptionally(e);
      }
    }

    /** Whether it begins within a time. */
    boolean begins(long millis) {
      return uninterrupted(() -> begun.await(millis, TimeUnit.MILLISECONDS));
    }

    /** What it returned; throws what it threw. */
    T outcome() {
      try {
        return uninterrupted(result::get);
      } catch (CompletionException e) {
        if (e.getCause() instanceof RuntimeException fault) {
          throw fault;
        }
        if (e.getCause() instanceof Error fault) {
          throw fault;
        }
        throw e;
      }
    }
  }

  /**
   * Something to wait for.
   *
   * @param <T> what comes of it
   */
  private interface Wait<T> {
    T end() throws InterruptedException, ExecutionException;
  }

  private static <T> T uninterrupted(Wait<T> wait) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return wait.end();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw new CompletionException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
