package docket.console.view;

import docket.answer.Trace;
import docket.answer.check.Verdict;
import docket.search.Reason;
import java.util.Locale;

/** How an answer came about, for those who want to see why. */
public final class TraceView {
  private static final int MOST_HITS = 8;
  private static final String INDENT = "      ";

  private TraceView() {}

  /** Question, gate, evidence with reasons, and the verdict on each sentence. */
  public static String text(Trace trace, Style style, int width) {
    StringBuilder out = new StringBuilder();
    trace
        .question()
        .ifPresent(
            question -> {
              head(out, style, "Question as read");
              out.append(Wrap.text("  " + Safe.line(question.text()), width, "  "));
              out.append("  language ").append(question.language().code());
              question.traits().stream()
                  .sorted()
                  .forEach(trait -> out.append(" · ").append(word(trait)));
              out.append(question.ordersSetAside() ? " · orders to the bot set aside\n" : "\n");
            });
    trace.gate().ifPresent(gate -> gate(out, gate, style, width));
    if (!trace.hits().isEmpty()) {
      head(out, style, "Evidence, best first");
      trace.hits().stream().limit(MOST_HITS).forEach(hit -> hit(out, hit, width));
    }
    if (!trace.sentences().isEmpty()) {
      head(out, style, "Citation check");
      trace.sentences().forEach(sentence -> judged(out, sentence, style, width));
    }
    return out.isEmpty() ? "Nothing was looked up.\n" : out.toString();
  }

  private static void gate(StringBuilder out, Trace.Gated gate, Style style, int width) {
    head(out, style, "Evidence gate");
    String line = "%s (%s): %s".formatted(gate.decision(), number(gate.score()), gate.features());
    out.append(Wrap.text("  " + Safe.line(line), width, INDENT));
  }

  private static void hit(StringBuilder out, Trace.Ranked hit, int width) {
    out.append("  ").append(number(hit.score())).append("  ").append(Safe.line(hit.id()));
    out.append('\n');
    StringBuilder reasons = new StringBuilder();
    for (Reason reason : hit.reasons()) {
      reasons.append(reasons.isEmpty() ? "" : " · ");
      reasons.append(String.format(Locale.ROOT, "%+.3f ", reason.weight())).append(reason.what());
    }
    if (!reasons.isEmpty()) {
      out.append(Wrap.text(INDENT + Safe.line(reasons.toString()), width, INDENT));
    }
  }

  private static void judged(StringBuilder out, Trace.Judged judged, Style style, int width) {
    String verdict =
        switch (judged.verdict()) {
          case Verdict.Supported _ -> "supported";
          case Verdict.Unsupported(var reasons) ->
              "dropped, unsupported: " + String.join("; ", reasons);
          case Verdict.NotEvaluated(var reason) -> "dropped, not evaluated: " + reason;
        };
    out.append(Wrap.text("  " + Safe.line(judged.sentence()), width, "  "));
    String passages = String.join(", ", judged.passages());
    String line = INDENT + Safe.line(verdict + " · " + passages);
    out.append(Wrap.text(judged.verdict().passes() ? line : style.bad(line), width, INDENT));
  }

  private static void head(StringBuilder out, Style style, String text) {
    out.append(out.isEmpty() ? "" : "\n").append(style.strong(text)).append('\n');
  }

  private static String number(double score) {
    return String.format(Locale.ROOT, "%.3f", score);
  }

  private static String word(Enum<?> trait) {
    return trait.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
