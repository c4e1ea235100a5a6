package docket.evaluation;

import docket.search.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Measures one engine step by step; the figures are complete when every step has run. */
final class RetrievalMeter {
  private static final int OPENINGS = 5;
  private static final int UPDATES = 5;
  private static final int UPDATE_PASSAGES = 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Path PEAK_RESET = Path.of("/proc/self/clear_refs");

  private final RetrievalEngine engine;
  private final Path directory;
  private final List<Long> wallNanos = new ArrayList<>();
  private long cpuNanos;
  private double passagesPerSecond;
  private double diskBytesPerPassage;
  private double openFirstQueryMs;
  private double heapLiveMb;
  private OptionalDouble peakRssMb = OptionalDouble.empty();
  private double updateVisibleMs;
  private double updateCpuMs;

  RetrievalMeter(RetrievalEngine engine, Path directory) {
    this.engine = engine;
    this.directory = directory;
  }

  /** Builds the index. */
  void build(List<Document> units) {
    resetPeak();
    long start = System.nanoTime();
    engine.build(directory, units);
    long nanos = System.nanoTime() - start;
    int passages = units.stream().mapToInt(unit -> unit.renditions().size()).sum();
    passagesPerSecond = passages / (nanos / 1e9);
    diskBytesPerPassage = size() / (double) Math.max(1, passages);
  }

  /** Opens the index several times, each time with a first question, and weighs it after use. */
  void open(List<RetrievalQuestion> questions) {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < OPENINGS; i++) {
      long start = System.nanoTime();
      try (RetrievalEngine.Opened opened = engine.open(directory)) {
        opened.find(questions.get(i % questions.size()));
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    openFirstQueryMs = median(times);
    long before = liveHeap();
    try (RetrievalEngine.Opened opened = engine.open(directory)) {
      questions.stream().limit(100).forEach(opened::find);
      heapLiveMb = Math.max(0, liveHeap() - before) / 1e6;
    }
    peakRssMb = peak();
  }

  /** Asks one question and notes what it costs. */
  RetrievalEngine.Found ask(RetrievalEngine.Opened opened, RetrievalQuestion question) {
    long cpu = THREADS.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    RetrievalEngine.Found found = opened.find(question);
    wallNanos.add(System.nanoTime() - start);
    cpuNanos += THREADS.getCurrentThreadCpuTime() - cpu;
    return found;
  }

  /** Puts a new source in, several times. */
  void update(List<Document> units, RetrievalQuestion question) {
    List<Document> added = units.stream().limit(UPDATE_PASSAGES).map(RetrievalMeter::copy).toList();
    List<Double> wall = new ArrayList<>();
    List<Double> cpu = new ArrayList<>();
    try (RetrievalEngine.Opened opened = engine.open(directory)) {
      for (int i = 0; i < UPDATES; i++) {
        long cpuStart = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        opened.update(added);
        opened.find(question);
        wall.add((System.nanoTime() - start) / 1e6);
        cpu.add((THREADS.getCurrentThreadCpuTime() - cpuStart) / 1e6);
      }
    }
    updateVisibleMs = median(wall);
    updateCpuMs = median(cpu);
  }

  private static Document copy(Document unit) {
    return new Document(
        unit.id() + " (update)",
        "(update)",
        unit.renditions(),
        unit.authority(),
        unit.published(),
        unit.validity(),
        unit.payload());
  }

  /** All figures. */
  RetrievalCost cost() {
    long[] sorted = wallNanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return new RetrievalCost(
        passagesPerSecond,
        diskBytesPerPassage,
        openFirstQueryMs,
        quantile(sorted, 0.5),
        quantile(sorted, 0.9),
        quantile(sorted, 0.99),
        cpuNanos / 1e6 / Math.max(1, sorted.length),
        heapLiveMb,
        peakRssMb,
        updateVisibleMs,
        updateCpuMs);
  }

  private static double quantile(long[] sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted.length == 0 ? 0 : sorted[Math.max(0, rank - 1)] / 1e6;
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static long liveHeap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private long size() {
    try (Stream<Path> files = Files.list(directory)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException("listing " + directory, e);
    }
  }

  /** Where the system cannot forget the peak, it stays that of the whole process. */
  private static void resetPeak() {
    if (Files.isWritable(PEAK_RESET)) {
      try {
        Files.writeString(PEAK_RESET, "5");
      } catch (IOException e) {
        return;
      }
    }
  }

  private static OptionalDouble peak() {
    if (!Files.isReadable(STATUS)) {
      return OptionalDouble.empty();
    }
    try (Stream<String> lines = Files.lines(STATUS)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1024 / 1e6)
          .findFirst();
    } catch (IOException e) {
      return OptionalDouble.empty();
    }
  }
}
