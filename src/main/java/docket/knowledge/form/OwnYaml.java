package docket.knowledge.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what {@link YamlText} has written for one entry, and nothing else. A start reads hundreds
 * of such entries from the database; the general parser takes a hundred times as long for them.
 */
final class OwnYaml {
  private static final String DASH = "- ";
  private static final int STEP = 2;

  /** What was written was read before, and checked then. */
  private final List<String> lines;

  private int next;

  private OwnYaml(List<String> lines) {
    this.lines = lines;
  }

  /**
   * The one entry of a text.
   *
   * @throws IllegalArgumentException if the text is not in our own form
   */
  static YamlNode read(String text) {
    if (!text.startsWith(DASH) || text.indexOf('\n') < 0) {
      throw new IllegalArgumentException("not an entry: '%s'".formatted(text));
    }
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.set(0, " ".repeat(STEP) + lines.getFirst().substring(DASH.length()));
    OwnYaml reader = new OwnYaml(lines);
    YamlNode entry = reader.mapping(STEP);
    if (reader.next < lines.size()) {
      throw reader.bad();
    }
    return entry;
  }

  private YamlNode mapping(int indent) {
    int line = next + 1;
    List<YamlFields.Entry> entries = new ArrayList<>();
    while (next < lines.size() && indentOf(lines.get(next)) == indent) {
      entries.add(entry(indent));
    }
    if (entries.isEmpty()) {
      throw bad();
    }
    return new YamlNode.Mapping(line, entries);
  }

  private YamlFields.Entry entry(int indent) {
    String line = lines.get(next);
    int colon = line.indexOf(':', indent);
    if (colon < 0) {
      throw bad();
    }
    String key = line.substring(indent, colon);
    int number = next + 1;
    if (colon == line.length() - 1) {
      next++;
      return new YamlFields.Entry(key, number, mapping(indent + STEP));
    }
    if (line.charAt(colon + 1) != ' ') {
      throw bad();
    }
    YamlNode value = value(line.substring(colon + 2), number);
    next++;
    return new YamlFields.Entry(key, number, value);
  }

  private static int indentOf(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  private YamlNode value(String text, int line) {
    if (!text.startsWith("[")) {
      Piece piece = piece(text, 0, text.length());
      if (piece.end != text.length()) {
        throw bad();
      }
      return piece.scalar(line);
    }
    List<YamlNode> values = new ArrayList<>();
    int at = 1;
    int last = text.length() - 1;
    while (at < last) {
      int comma = text.indexOf(", ", at);
      Piece piece = piece(text, at, comma < 0 ? last : comma);
      values.add(piece.scalar(line));
      boolean more = text.startsWith(", ", piece.end);
      if (!more && piece.end != last) {
        throw bad();
      }
      at = piece.end + (more ? ", ".length() : 0);
    }
    if (at != last || text.charAt(last) != ']') {
      throw bad();
    }
    return new YamlNode.Sequence(line, values);
  }

  /** A scalar at a place of a line; one without quotes ends where it is told. */
  private Piece piece(String text, int start, int plainEnd) {
    if (text.charAt(start) != '\'') {
      return new Piece(text.substring(start, plainEnd), true, plainEnd);
    }
    int end = text.indexOf('\'', start + 1);
    while (end >= 0 && text.startsWith("''", end)) {
      end = text.indexOf('\'', end + 2);
    }
    if (end < 0) {
      throw bad();
    }
    String value = text.substring(start + 1, end);
    return new Piece(value.indexOf('\'') < 0 ? value : value.replace("''", "'"), false, end + 1);
  }

  /**
   * A scalar inside a line.
   *
   * @param value its text
   * @param plain whether it has no quotes
   * @param end index after it in the line
   */
  private record Piece(String value, boolean plain, int end) {
    YamlNode scalar(int line) {
      return new YamlNode.Scalar(line, value, plain, true);
    }
  }

  private IllegalArgumentException bad() {
    String line = next < lines.size() ? lines.get(next) : "";
    return new IllegalArgumentException("not our own form: '%s'".formatted(line));
  }
}
