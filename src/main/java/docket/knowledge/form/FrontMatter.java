package docket.knowledge.form;

import java.util.List;
import java.util.Optional;

/**
 * A Markdown file taken apart into the YAML between its first two {@code ---} lines and the rest.
 *
 * @param fields the YAML's entries
 * @param body the text after the second line of dashes
 * @param bodyLine number of the line on which the body begins, from 1
 */
record FrontMatter(YamlFields fields, String body, int bodyLine) {
  private static final String FENCE = "---";
  private static final String CODE = "source.front_matter";

  /** Splits a file and reads the front matter strictly against its known keys. */
  static FrontMatter split(String text, List<String> known) throws FormatException {
    List<String> lines = text.lines().toList();
    String keys = String.join(", ", known);
    if (text.isBlank()) {
      throw new FormatException(
          1, CODE, "the file is empty: write '---', the lines %s, and '---'".formatted(keys));
    }
    if (!lines.getFirst().equals(FENCE)) {
      throw new FormatException(
          1, CODE, "the first line must be '---', with the lines %s below it".formatted(keys));
    }
    int end = lines.subList(1, lines.size()).indexOf(FENCE) + 1;
    if (end == 0) {
      throw new FormatException(
          1, CODE, "the lines on top have no end: add a line '---' below the last of them");
    }
    Optional<YamlNode> yaml = PlainYaml.read(String.join("\n", lines.subList(1, end)), 2);
    if (yaml.isEmpty()) {
      throw new FormatException(
          2, CODE, "nothing stands between the two '---': write the lines " + keys);
    }
    String body = String.join("\n", lines.subList(end + 1, lines.size()));
    return new FrontMatter(yaml.get().fields("front matter", known), body, end + 2);
  }
}
