package docket.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What retrieval costs. Wall times are in milliseconds and depend on the machine; CPU times are
 * those of the thread that asks.
 *
 * @param passagesPerSecond how fast an index is built from nothing, texts in memory
 * @param diskBytesPerPassage size of the index over the number of passages
 * @param openFirstQueryMs median time to open the index and answer a first question
 * @param p50Ms half of the questions take no longer
 * @param p90Ms nine tenths take no longer
 * @param p99Ms 99 of 100 take no longer
 * @param cpuMsPerQuery mean CPU time of a question
 * @param heapLiveMb heap that an open index keeps after use, in units of 1,000,000 bytes
 * @param peakRssMb most resident memory of the process while this engine built and answered; empty
 *     where the system does not tell
 * @param updateVisibleMs median time until a new source of 20 passages is durable and found
 * @param updateCpuMs median CPU time of the same
 */
public record RetrievalCost(
    double passagesPerSecond,
    double diskBytesPerPassage,
    double openFirstQueryMs,
    double p50Ms,
    double p90Ms,
    double p99Ms,
    double cpuMsPerQuery,
    double heapLiveMb,
    OptionalDouble peakRssMb,
    double updateVisibleMs,
    double updateCpuMs) {

  /** The figures by their names, in order; what is not known is left out. */
  public Map<String, Double> byName() {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("passages_per_s", passagesPerSecond);
    figures.put("disk_bytes_per_passage", diskBytesPerPassage);
    figures.put("open_first_query_ms", openFirstQueryMs);
    figures.put("p50_ms", p50Ms);
    figures.put("p90_ms", p90Ms);
    figures.put("p99_ms", p99Ms);
    figures.put("cpu_ms_per_query", cpuMsPerQuery);
    figures.put("heap_live_mb", heapLiveMb);
    peakRssMb.ifPresent(peak -> figures.put("peak_rss_mb", peak));
    figures.put("update_visible_ms", updateVisibleMs);
    figures.put("update_cpu_ms", updateCpuMs);
    return figures;
  }
}
