package docket.evaluation;

import docket.knowledge.GoldenQuestion.Demand;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes the scores of a question set as tables for a reader. */
public final class GoldenText {
  private static final int NAME_WIDTH = 24;
  private static final int CELL_WIDTH = 9;

  private GoldenText() {}

  /** The tables overall, by type and by language, and what went wrong in one line each. */
  public static String of(GoldenReport report) {
    StringBuilder out = new StringBuilder();
    table(out, "overall", List.of(new GoldenReport.Part("all", report.marks())));
    table(out, "by type", report.byType());
    table(out, "by language", report.byLanguage());
    line(out, "never violated", report.struck());
    List<String> missing = report.unanswered();
    if (!missing.isEmpty() && missing.size() == report.marks().size()) {
      out.append("no reply: all\n");
    } else {
      line(out, "no reply", missing);
    }
    if (!report.strays().isEmpty()) {
      line(out, "reply to no question of this set", report.strays());
    }
    if (report.sourcesKnown()) {
      line(out, "unknown source cited", report.unknownCitations());
    }
    return out.toString();
  }

  /** What went wrong, one line a question that did not pass; empty where all did. */
  public static String detail(GoldenReport report) {
    StringBuilder out = new StringBuilder();
    for (Mark mark : report.marks()) {
      if (!mark.passed()) {
        out.append(
            "%s: outcome %s (demanded %s); groups missed %s; citation %s; never %s\n"
                .formatted(
                    mark.id(),
                    mark.got().orElse("None"),
                    word(mark.demand()),
                    PythonText.list(mark.missed()),
                    mark.citationHit().map(hit -> hit ? "True" : "False").orElse("None"),
                    PythonText.list(mark.struck())));
      }
    }
    return out.toString();
  }

  /** The word of a demanded outcome. */
  static String word(Demand demand) {
    return demand.name().toLowerCase(Locale.ROOT);
  }

  /** One table: its title above the names, one column a figure, an empty line behind. */
  static void table(StringBuilder out, String title, List<GoldenReport.Part> parts) {
    out.append(row(title, Figure::head));
    for (GoldenReport.Part part : parts) {
      out.append(row(part.name(), figure -> figure.text(figure.of(part.marks()))));
    }
    out.append('\n');
  }

  /** One line of a table. */
  static String row(String name, Function<Figure, String> cell) {
    StringBuilder out = new StringBuilder().append(name).append(padding(name, NAME_WIDTH));
    for (Figure figure : Figure.values()) {
      String text = cell.apply(figure);
      out.append(padding(text, CELL_WIDTH)).append(text);
    }
    return out.append('\n').toString();
  }

  /** A name and some values, or {@code none}. */
  static void line(StringBuilder out, String name, List<String> values) {
    out.append(name).append(": ");
    out.append(values.isEmpty() ? "none" : String.join(", ", values)).append('\n');
  }

  private static String padding(String text, int width) {
    return " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
  }
}
