package docket.evaluation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Writes the scores of a question set as JSON. */
public final class GoldenJson {
  private GoldenJson() {}

  /**
   * All figures, the ids with faults and the times; then the figures {@code by_type} and {@code
   * by_language}.
   */
  public static ObjectNode of(GoldenReport report) {
    ObjectNode out = figures(report.marks());
    report.struck().forEach(out.putArray("never_ids")::add);
    out.put("missing", report.unanswered().size());
    if (report.sourcesKnown()) {
      out.put("unknown_citations", report.unknownCitations().size());
    } else {
      out.putNull("unknown_citations");
    }
    putTime(out, "took_ms_p50", report.tookMillis(0.5));
    putTime(out, "took_ms_p95", report.tookMillis(0.95));
    out.set("by_type", parts(report.byType()));
    out.set("by_language", parts(report.byLanguage()));
    return out;
  }

  private static ObjectNode parts(List<GoldenReport.Part> parts) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    parts.forEach(part -> out.set(part.name(), figures(part.marks())));
    return out;
  }

  /** Every figure under its name; null where no question bears on it. */
  static ObjectNode figures(List<Mark> marks) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    for (Figure figure : Figure.values()) {
      Optional<Double> value = figure.of(marks);
      if (value.isEmpty()) {
        out.putNull(figure.key());
      } else if (figure.isCount()) {
        out.put(figure.key(), Math.round(value.get()));
      } else {
        out.put(figure.key(), value.get());
      }
    }
    return out;
  }

  private static void putTime(ObjectNode out, String key, Optional<Long> millis) {
    millis.ifPresentOrElse(time -> out.put(key, time), () -> out.putNull(key));
  }
}
