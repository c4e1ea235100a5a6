package docket.knowledge.form;

import docket.source.PassageText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of a source's file with what the line above it says.
 *
 * @param line the line on which it begins in its file, from 1
 * @param attributes what the line above it says
 * @param text its words
 */
record Paragraph(int line, Attributes attributes, PassageText text) {

  /** Reads the lines of a paragraph; the first may be an attribute line. */
  static Paragraph of(int line, String heading, List<String> lines) throws FormatException {
    if (!lines.getFirst().startsWith("{")) {
      return new Paragraph(line, Attributes.NONE, text(line, heading, lines));
    }
    return new Paragraph(
        line,
        Attributes.read(lines.getFirst(), line),
        text(line, heading, lines.subList(1, lines.size())));
  }

  private static PassageText text(int line, String heading, List<String> lines)
      throws FormatException {
    if (lines.isEmpty()) {
      throw new FormatException(
          line, "source.passage", "the passage has no text: write it right below this line");
    }
    return new PassageText(
        heading, lines.stream().map(Markdown::plain).collect(Collectors.joining("\n")));
  }
}
