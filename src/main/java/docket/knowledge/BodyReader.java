package docket.knowledge;

import docket.text.TextCleaner;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads the Markdown below the front matter: headings and paragraphs, and nothing else. */
final class BodyReader {
  private static final int MAX_LINE = 20_000;

  private BodyReader() {}

  /**
   * The paragraphs in order.
   *
   * @param firstLine number of the line on which the body begins in its file, from 1
   */
  static List<Paragraph> read(String body, int firstLine) throws FormatException {
    List<String> lines = body.lines().toList();
    checkCharacters(lines, firstLine);
    List<Paragraph> paragraphs = new ArrayList<>();
    String heading = "";
    Node document = MARKDOWN.parse(body);
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      int line = firstLine + firstSpan(node).getLineIndex();
      switch (node) {
        case Heading h -> heading = headingText(h, lines);
        case org.commonmark.node.Paragraph p ->
            paragraphs.add(Paragraph.of(line, heading, linesOf(p, lines)));
        default ->
            throw new FormatException(
                line,
                "source.markdown",
                "only headings and paragraphs are allowed here, not a %s: write sentences"
                    .formatted(node.getClass().getSimpleName()));
      }
    }
    return paragraphs;
  }

  private static final Parser MARKDOWN =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(50)
          .build();

  private static void checkCharacters(List<String> lines, int firstLine) throws FormatException {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.length() > MAX_LINE) {
        throw new FormatException(
            firstLine + i,
            "source.too_long",
            "a line of %d characters: at most %d".formatted(line.length(), MAX_LINE));
      }
      if (!TextCleaner.safe(line).equals(line)) {
        throw new FormatException(
            firstLine + i,
            "source.characters",
            "invisible, bidirectional or control characters: remove them");
      }
    }
  }

  private static SourceSpan firstSpan(Node node) {
    return node.getSourceSpans().getFirst();
  }

  private static String headingText(Heading heading, List<String> lines) {
    return lines.get(firstSpan(heading).getLineIndex()).replaceFirst("^#+ *", "").strip();
  }

  private static List<String> linesOf(Block block, List<String> lines) {
    return block.getSourceSpans().stream()
        .map(span -> lines.get(span.getLineIndex()).strip())
        .toList();
  }
}
