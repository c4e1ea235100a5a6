package docket.knowledge.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The little Markdown that a knowledge file may have: plain text, in which a backslash before a
 * sign keeps the sign as it is, as CommonMark has it.
 */
final class Markdown {
  /** A backslash counts before ASCII punctuation only. */
  private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

  /** Signs that begin emphasis, code, links and tags, wherever they stand. */
  private static final Pattern INLINE_SIGNS = Pattern.compile("[*_`\\[\\]<]");

  /** What makes something else than a paragraph of a line. */
  private static final Pattern LINE_START = Pattern.compile("([0-9]*+)([#>+=~.)-])(.*)");

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(50)
          .build();

  private Markdown() {}

  /** The blocks of a text. */
  static Node parse(String text) {
    return PARSER.parse(text);
  }

  /** The line on which a block or a part of one begins, from 0. */
  static int lineOf(Node node) {
    return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().getFirst().getLineIndex();
  }

  /** The first part of a block that is more than plain text. */
  static Optional<Node> formatting(Block block) {
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof Text
          || node instanceof SoftLineBreak
          || node instanceof HardLineBreak)) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }

  /** What people call it. */
  static String name(Node node) {
    return switch (node) {
      case Emphasis _ -> "italics";
      case StrongEmphasis _ -> "bold type";
      case Code _ -> "code";
      case Link _ -> "a link";
      case Image _ -> "an image";
      case HtmlInline _ -> "HTML";
      case org.commonmark.node.HtmlBlock _ -> "HTML";
      case org.commonmark.node.BulletList _ -> "a list";
      case org.commonmark.node.OrderedList _ -> "a list";
      case org.commonmark.node.BlockQuote _ -> "a quotation";
      case org.commonmark.node.FencedCodeBlock _ -> "code";
      case org.commonmark.node.IndentedCodeBlock _ -> "code (four blanks at the beginning)";
      case org.commonmark.node.ThematicBreak _ -> "a line across";
      case org.commonmark.node.LinkReferenceDefinition _ -> "the address of a link";
      default -> node.getClass().getSimpleName();
    };
  }

  /** The text that a line stands for. */
  static String plain(String line) {
    return line.indexOf('\\') < 0 ? line : ESCAPED.matcher(line).replaceAll("$1");
  }

  /** Lines that are read back as exactly these texts; they are left alone wherever that works. */
  static List<String> escaped(List<String> texts) {
    List<String> lines = texts.stream().map(Markdown::keepBackslashes).toList();
    return isPlainParagraph(lines) ? lines : lines.stream().map(Markdown::keepSigns).toList();
  }

  private static boolean isPlainParagraph(List<String> lines) {
    // The attribute line stands in front of a passage, so that its first line cannot begin a block
    // that needs a blank line before it.
    Node only = parse("{#1}\n" + String.join("\n", lines)).getFirstChild();
    return only instanceof Paragraph paragraph
        && only.getNext() == null
        && only.getSourceSpans().size() == lines.size() + 1
        && formatting(paragraph).isEmpty();
  }

  private static String keepBackslashes(String text) {
    return text.indexOf('\\') < 0 ? text : ESCAPED_TWICE.matcher(text).replaceAll("\\\\\\\\");
  }

  private static final Pattern ESCAPED_TWICE = Pattern.compile("\\\\(?=[!-/:-@\\[-`{-~])");

  private static String keepSigns(String line) {
    String signs = INLINE_SIGNS.matcher(line).replaceAll("\\\\$0");
    Matcher start = LINE_START.matcher(signs);
    return start.matches() ? start.group(1) + "\\" + start.group(2) + start.group(3) : signs;
  }
}
