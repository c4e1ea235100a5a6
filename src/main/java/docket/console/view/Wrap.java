package docket.console.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks texts into lines at spaces. */
public final class Wrap {
  /** The width where there is no terminal, in columns. */
  public static final int DEFAULT_WIDTH = 80;

  /** Longer lines are hard to read, however wide the terminal is. */
  private static final int WIDEST = 100;

  private static final int NARROWEST = 20;

  /** Where a line may be broken: at spaces, but not before a dot that separates. */
  private static final Pattern BREAK = Pattern.compile(" (?!· )");

  /** Colours and links, which take no room. */
  private static final Pattern STYLING =
      Pattern.compile("\u001B\\[[0-9;]*m|\u001B]8;;[^\u001B]*\u001B\\\\");

  private Wrap() {}

  /** The width that is used on a terminal of some width, in columns. */
  public static int usable(int columns) {
    return columns <= 0 ? DEFAULT_WIDTH : Math.clamp(columns, NARROWEST, WIDEST);
  }

  /** The number of columns that a text takes. */
  public static int width(String text) {
    String shown = text.indexOf('\u001B') < 0 ? text : STYLING.matcher(text).replaceAll("");
    return shown.codePoints().map(Wrap::columns).sum();
  }

  /**
   * The lines of a text; a word that is too long for a line stands on one of its own. Line breaks
   * of the text and spaces at the head of a paragraph stay.
   *
   * @param width columns a line
   * @param indent what stands before every line of a paragraph but the first
   */
  public static List<String> lines(String text, int width, String indent) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      paragraph(paragraph, width, indent, lines);
    }
    return lines;
  }

  /** The lines as one text, each ended. */
  public static String text(String text, int width, String indent) {
    return String.join("\n", lines(text, width, indent)) + "\n";
  }

  private static void paragraph(String text, int width, String indent, List<String> lines) {
    String words = text.stripLeading();
    StringBuilder line = new StringBuilder(text.substring(0, text.length() - words.length()));
    int used = line.length();
    boolean fresh = true;
    for (String word : BREAK.split(words, -1)) {
      int columns = width(word);
      if (!fresh && used + 1 + columns > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        line.append(indent);
        used = width(indent);
      } else if (!fresh) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += columns;
      fresh = false;
    }
    lines.add(line.toString().stripTrailing());
  }

  private static int columns(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    return point >= 0x1100
        && (Character.isIdeographic(point)
            || Character.isEmojiPresentation(point)
            || switch (Character.UnicodeScript.of(point)) {
              case HANGUL, HIRAGANA, KATAKANA -> true;
              default -> false;
            });
  }
}
