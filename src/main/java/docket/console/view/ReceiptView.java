package docket.console.view;

import com.fasterxml.jackson.databind.JsonNode;
import docket.answer.receipt.Receipt;
import docket.store.ReceiptRow;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The record of an answer as it is read in a terminal. */
public final class ReceiptView {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);

  private final Style style;
  private final int width;

  /**
   * A view.
   *
   * @param style decides on colours and links
   * @param width columns a line
   */
  public ReceiptView(Style style, int width) {
    this.style = style;
    this.width = width;
  }

  /** What was asked and answered, what it rests on, and what became of that. */
  public String text(Receipt receipt) {
    StringBuilder out = new StringBuilder();
    ReceiptRow row = receipt.row();
    out.append(style.strong("Receipt " + Safe.line(row.id()))).append(" · ");
    out.append(TIME.format(row.created().atOffset(ZoneOffset.UTC))).append('\n');
    paragraph(out, "Question: " + row.question().orElse("not kept"));
    paragraph(out, "Outcome:  " + outcome(row));
    paragraph(out, "Composer: " + row.composer() + row.model().map(m -> " (" + m + ")").orElse(""));
    out.append("Revision: ").append(row.revision()).append('\n');
    out.append('\n').append(Wrap.text(Safe.text(text(receipt.body(), "text")), width, ""));
    citations(out, receipt);
    evidence(out, receipt.body().path("evidence"));
    sentences(out, receipt.body().path("sentences"));
    return out.toString();
  }

  private static String outcome(ReceiptRow row) {
    return row.outcome()
        + row.reason().map(reason -> ", " + reason).orElse("")
        + " (language "
        + row.language()
        + ")";
  }

  private void citations(StringBuilder out, Receipt receipt) {
    List<Receipt.Cited> citations = receipt.citations();
    if (citations.isEmpty()) {
      return;
    }
    head(out, "Cited passages, and what became of them since");
    for (int i = 0; i < citations.size(); i++) {
      Receipt.Cited cited = citations.get(i);
      String line = "[%d] %s · %s".formatted(i + 1, cited.passage(), since(cited.since()));
      boolean same = cited.since() == Receipt.Since.UNCHANGED;
      out.append(Wrap.text(same ? style.markers(line) : style.bad(line), width, "    "));
      out.append(Wrap.text("    " + Safe.line(cited.quote()), width, "    "));
    }
  }

  private static String since(Receipt.Since since) {
    return switch (since) {
      case UNCHANGED -> "unchanged";
      case CHANGED -> "changed since";
      case GONE -> "no longer in the knowledge base";
    };
  }

  private void evidence(StringBuilder out, JsonNode evidence) {
    if (evidence.isEmpty()) {
      return;
    }
    head(out, "Evidence, best first");
    for (JsonNode hit : evidence) {
      String reasons =
          StreamSupport.stream(hit.path("reasons").spliterator(), /* parallel= */ false)
              .map(reason -> number("%+.3f", reason.path("weight")) + " " + text(reason, "what"))
              .collect(Collectors.joining(" · "));
      out.append("  ").append(number("%.3f", hit.path("score"))).append("  ");
      out.append(Safe.line(text(hit, "id"))).append('\n');
      if (!reasons.isEmpty()) {
        out.append(Wrap.text("      " + Safe.line(reasons), width, "      "));
      }
    }
  }

  private void sentences(StringBuilder out, JsonNode sentences) {
    if (sentences.isEmpty()) {
      return;
    }
    head(out, "Citation check");
    for (JsonNode sentence : sentences) {
      String why = text(sentence, "why");
      String verdict = text(sentence, "verdict") + (why.isEmpty() ? "" : ": " + why);
      out.append(Wrap.text("  " + Safe.line(text(sentence, "text")), width, "  "));
      out.append(Wrap.text("      " + Safe.line(verdict), width, "      "));
    }
  }

  private void paragraph(StringBuilder out, String text) {
    out.append(Wrap.text(Safe.line(text), width, "          "));
  }

  private void head(StringBuilder out, String text) {
    out.append('\n').append(style.strong(text)).append('\n');
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asText("");
  }

  private static String number(String form, JsonNode value) {
    return String.format(Locale.ROOT, form, value.asDouble());
  }
}
