package docket.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of a retrieval benchmark.
 *
 * @param n the number of questions
 * @param docket Docket's own search
 * @param baseline the bare library over the same passages; empty where it was not asked for
 */
public record RetrievalReport(int n, Side docket, Optional<Side> baseline) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * One engine.
   *
   * @param ranking how well right passages rank
   * @param cost what that costs
   */
  public record Side(RankingScores ranking, RetrievalCost cost) {}

  /** The report as one JSON object; the baseline with the ratios of Docket to it. */
  public String toJson() {
    ObjectNode json = MAPPER.createObjectNode().put("n", n);
    put(json, docket);
    if (baseline.isPresent()) {
      ObjectNode other = json.putObject("baseline");
      put(other, baseline.get());
      ObjectNode ratios = other.putObject("ratios");
      Map<String, Double> theirs = baseline.get().cost().byName();
      docket.cost().byName().forEach((name, ours) -> ratio(ratios, name, ours, theirs.get(name)));
    }
    return json.toString();
  }

  private static void put(ObjectNode json, Side side) {
    ObjectNode ranking = json.putObject("ranking");
    side.ranking().byName().forEach(ranking::put);
    ObjectNode cost = json.putObject("cost");
    side.cost().byName().forEach(cost::put);
    if (side.cost().peakRssMb().isEmpty()) {
      cost.putNull("peak_rss_mb");
    }
  }

  private static void ratio(
      ObjectNode ratios,
      String name,
      double ours,
      @org.jspecify.annotations.Nullable Double theirs) {
    if (theirs != null && theirs != 0) {
      ratios.put(name, ours / theirs);
    }
  }

  /** The report for reading: one figure a line, with the baseline's and the ratio beside it. */
  public String toText() {
    StringBuilder out = new StringBuilder();
    out.append(String.format(Locale.ROOT, "%d questions%n", n));
    lines(out, docket.ranking().byName(), baseline.map(side -> side.ranking().byName()));
    lines(out, docket.cost().byName(), baseline.map(side -> side.cost().byName()));
    return out.toString();
  }

  private static void lines(
      StringBuilder out, Map<String, Double> ours, Optional<Map<String, Double>> theirs) {
    ours.forEach(
        (name, value) -> {
          out.append(String.format(Locale.ROOT, "%-24s %12.4f", name, value));
          Double other = theirs.map(figures -> figures.get(name)).orElse(null);
          if (other != null) {
            double ratio = other == 0 ? Double.NaN : value / other;
            out.append(
                String.format(Locale.ROOT, "   bare BM25 %12.4f   ratio %.3f", other, ratio));
          }
          out.append('\n');
        });
  }
}
