package docket.knowledge.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Reads the Markdown below the front matter: headings and paragraphs, and nothing else. */
final class BodyReader {
  private static final String CODE = "source.markdown";
  private static final int MAX_PARAGRAPH = 20_000;

  private final List<String> lines;
  private final int firstLine;
  private final Faults faults = new Faults();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private String heading = "";

  private BodyReader(List<String> lines, int firstLine) {
    this.lines = lines;
    this.firstLine = firstLine;
  }

  /**
   * The paragraphs in order.
   *
   * @param firstLine number of the line on which the body begins in its file, from 1
   */
  static List<Paragraph> read(String body, int firstLine) throws FormatException {
    BodyReader reader = new BodyReader(body.lines().toList(), firstLine);
    reader.checkLengths();
    Node document = Markdown.parse(body);
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      reader.add(node);
    }
    reader.faults.check();
    return reader.paragraphs;
  }

  /** Before the parser sees them, whose time can grow faster than the length. */
  private void checkLengths() throws FormatException {
    int length = 0;
    for (int i = 0; i < lines.size(); i++) {
      length = lines.get(i).isBlank() ? 0 : length + lines.get(i).length();
      if (length > MAX_PARAGRAPH) {
        throw new FormatException(
            firstLine + i,
            "source.passage",
            "a paragraph of more than %d characters: put blank lines between its parts"
                .formatted(MAX_PARAGRAPH));
      }
    }
  }

  private void add(Node node) {
    switch (node) {
      case Heading found -> faults.attempt(() -> heading(found)).ifPresent(text -> heading = text);
      case org.commonmark.node.Paragraph found ->
          faults.attempt(() -> paragraph(found)).ifPresent(paragraphs::add);
      default ->
          faults.add(
              fault(
                  node,
                  "%s has no place here: write headings and paragraphs only"
                      .formatted(Markdown.name(node))));
    }
  }

  private String heading(Heading found) throws FormatException {
    String line = lines.get(Markdown.lineOf(found)).strip();
    if (!line.startsWith("#")) {
      throw fault(found, "a line of dashes or equals signs makes a heading: write '## ' before it");
    }
    checkPlain(found);
    return Markdown.plain(line.replaceFirst("^#+ *", ""));
  }

  private Paragraph paragraph(org.commonmark.node.Paragraph found) throws FormatException {
    checkPlain(found);
    List<String> texts = new ArrayList<>();
    for (SourceSpan span : found.getSourceSpans()) {
      texts.add(lines.get(span.getLineIndex()).strip());
    }
    return Paragraph.of(firstLine + Markdown.lineOf(found), heading, texts);
  }

  private void checkPlain(Block block) throws FormatException {
    Optional<Node> formatting = Markdown.formatting(block);
    if (formatting.isPresent()) {
      throw fault(
          formatting.get(),
          "%s has no place in a passage: write plain words, or a backslash before the sign"
              .formatted(Markdown.name(formatting.get())));
    }
  }

  private FormatException fault(Node node, String what) {
    return new FormatException(firstLine + Markdown.lineOf(node), CODE, what);
  }
}
