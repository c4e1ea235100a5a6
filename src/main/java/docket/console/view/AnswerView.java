package docket.console.view;

import docket.answer.Answer;
import docket.answer.Answer.Citation;
import docket.answer.Answer.Decline;
import docket.source.Language;
import docket.source.Source;
import docket.source.SourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An answer as it is read in a terminal: the text, its sources, what it leaves open, and one line
 * that says what it is worth.
 */
public final class AnswerView {
  private static final int MOST_SOURCES = 4;
  private static final String INDENT = "    ";
  private static final String ITEM = "- ";

  private final Function<SourceId, Optional<Source>> sources;
  private final Style style;
  private final int width;

  /**
   * A view.
   *
   * @param sources finds the nearest sources of a declined question
   * @param style decides on colours and links
   * @param width columns a line
   */
  public AnswerView(Function<SourceId, Optional<Source>> sources, Style style, int width) {
    this.sources = sources;
    this.style = style;
    this.width = width;
  }

  /**
   * The answer, each line ended.
   *
   * @param reader the language of the question
   * @param receipt the receipt; empty where none could be kept
   */
  public String text(Answer answer, Language reader, Optional<String> receipt) {
    Phrases phrases = Phrases.of(reader);
    StringBuilder out = new StringBuilder();
    out.append(Wrap.text(style.markers(Safe.text(answer.text())), width, ""));
    List<String> cited = sourceLines(answer.citations(), phrases);
    out.append(cited.isEmpty() ? "" : "\n");
    cited.forEach(line -> out.append(Wrap.text(line, width, INDENT)));
    block(out, remarks(answer, reader, phrases));
    if (answer.outcome() == Answer.Outcome.DECLINED) {
      block(out, nearest(answer, phrases));
      answer.reason().ifPresent(reason -> block(out, human(reason, phrases)));
    }
    String closing =
        receipt
            .map(id -> phrases.get("closing", Safe.line(id)))
            .orElse(phrases.get("closing.none"));
    out.append('\n');
    Wrap.lines(closing, width, "").forEach(line -> out.append(style.dim(line)).append('\n'));
    return out.toString();
  }

  /** One line a source; the passages of one source share it. */
  private List<String> sourceLines(List<Citation> citations, Phrases phrases) {
    Map<SourceId, List<Citation>> bySource =
        citations.stream()
            .collect(
                Collectors.groupingBy(
                    citation -> citation.source().id(),
                    LinkedHashMap::new,
                    Collectors.toUnmodifiableList()));
    return bySource.values().stream()
        .limit(MOST_SOURCES)
        .map(
            cited -> {
              String markers =
                  cited.stream()
                      .map(citation -> "[" + citation.number() + "]")
                      .collect(Collectors.joining());
              boolean unverified = cited.stream().anyMatch(Citation::unverified);
              Source source = cited.getFirst().source();
              return style.markers(markers)
                  + " "
                  + SourceLine.of(source, unverified, phrases, style);
            })
        .toList();
  }

  private List<String> remarks(Answer answer, Language reader, Phrases phrases) {
    List<String> lines = new ArrayList<>();
    for (Answer.ConflictNote conflict : answer.conflicts()) {
      lines.add(
          phrases.get(
              conflict.decided() ? "conflict.decided" : "conflict.open",
              conflict.id().value(),
              who(conflict.prevails(), answer),
              who(conflict.loses(), answer)));
    }
    if (!answer.missing().isEmpty()) {
      lines.add(phrases.get("missing", Safe.line(String.join("; ", answer.missing()))));
    }
    if (answer.language() != reader) {
      lines.add(phrases.get("language", phrases.get("language." + answer.language().code())));
    }
    return lines;
  }

  /** Who says it: the publishers, with their markers where they are cited. */
  private String who(Answer.Side side, Answer answer) {
    return side.sources().stream()
        .map(id -> marker(id, answer).orElseGet(() -> publisher(id)))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String publisher(SourceId id) {
    return sources.apply(id).map(source -> Safe.line(source.publisher())).orElse(id.value());
  }

  private static Optional<String> marker(SourceId id, Answer answer) {
    return answer.citations().stream()
        .filter(citation -> citation.source().id().equals(id))
        .findFirst()
        .map(citation -> Safe.line(citation.source().publisher()) + " [" + citation.number() + "]");
  }

  private List<String> nearest(Answer answer, Phrases phrases) {
    List<String> lines = new ArrayList<>();
    for (SourceId id : answer.nearest()) {
      String line =
          sources
              .apply(id)
              .map(source -> SourceLine.of(source, /* unverified= */ false, phrases, style))
              .orElse(id.value());
      lines.add(ITEM + line);
    }
    if (!lines.isEmpty()) {
      lines.addFirst(phrases.get("nearest"));
    }
    return lines;
  }

  private static List<String> human(Decline reason, Phrases phrases) {
    return switch (reason) {
      case NOT_COVERED, UNKNOWN, ADVICE -> List.of(phrases.get("human.rule"));
      case OUT_OF_SCOPE, UNAVAILABLE -> List.of(phrases.get("human"));
      case UNREADABLE -> List.of();
    };
  }

  private void block(StringBuilder out, List<String> lines) {
    if (!lines.isEmpty()) {
      out.append('\n');
      lines.forEach(line -> out.append(Wrap.text(line, width, indent(line))));
    }
  }

  private static String indent(String line) {
    return line.startsWith(ITEM) ? "  " : "";
  }
}
