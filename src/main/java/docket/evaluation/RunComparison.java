package docket.evaluation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What changed from one run of a question set to another.
 *
 * @param before the earlier run
 * @param after the later run
 */
public record RunComparison(GoldenReport before, GoldenReport after) {

  /** The figures of both, their difference, and the questions that went from wrong to right. */
  public String text() {
    StringBuilder out = new StringBuilder();
    GoldenText.table(
        out,
        "overall",
        List.of(
            new GoldenReport.Part("before", before.marks()),
            new GoldenReport.Part("after", after.marks())));
    out.setLength(out.length() - 1);
    out.append(GoldenText.row("change", figure -> change(figure))).append('\n');
    line(out, "better", ids(better()));
    List<Mark> worse = worse();
    line(out, "worse", ids(worse));
    line(out, "only before", only(before, after));
    line(out, "only after", only(after, before));
    if (!worse.isEmpty()) {
      out.append('\n').append(GoldenText.detail(new GoldenReport(worse, List.of(), false)));
    }
    return out.toString();
  }

  /** The same as JSON. */
  public ObjectNode json() {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.set("before", GoldenJson.figures(before.marks()));
    out.set("after", GoldenJson.figures(after.marks()));
    ids(better()).forEach(out.putArray("better")::add);
    ids(worse()).forEach(out.putArray("worse")::add);
    only(before, after).forEach(out.putArray("only_before")::add);
    only(after, before).forEach(out.putArray("only_after")::add);
    return out;
  }

  private String change(Figure figure) {
    Optional<Double> from = before.figure(figure);
    Optional<Double> to = after.figure(figure);
    if (from.isEmpty() || to.isEmpty()) {
      return "-";
    }
    return String.format(Locale.ROOT, figure.isCount() ? "%+.0f" : "%+.1f", to.get() - from.get());
  }

  private List<Mark> better() {
    return changed(/* passes= */ true);
  }

  private List<Mark> worse() {
    return changed(/* passes= */ false);
  }

  private List<Mark> changed(boolean passes) {
    Map<String, Mark> earlier = byId(before);
    List<Mark> changed = new ArrayList<>();
    for (Mark mark : after.marks()) {
      Mark was = earlier.get(mark.id());
      if (was != null && mark.passed() == passes && was.passed() != passes) {
        changed.add(mark);
      }
    }
    return changed;
  }

  private static List<String> only(GoldenReport in, GoldenReport notIn) {
    Map<String, Mark> others = byId(notIn);
    return in.marks().stream().map(Mark::id).filter(id -> !others.containsKey(id)).toList();
  }

  private static Map<String, Mark> byId(GoldenReport report) {
    Map<String, Mark> marks = new LinkedHashMap<>();
    report.marks().forEach(mark -> marks.put(mark.id(), mark));
    return marks;
  }

  private static List<String> ids(List<Mark> marks) {
    return marks.stream().map(Mark::id).toList();
  }

  private static void line(StringBuilder out, String name, List<String> values) {
    if (!values.isEmpty() || name.equals("better") || name.equals("worse")) {
      GoldenText.line(out, name, values);
    }
  }
}
