package docket.text;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Finds what stands inside quotation marks or brackets. A mark without its partner, or with one
 * that is too far away, encloses nothing.
 */
final class Enclosures {
  /** Longer quotations are texts of their own and may be split; in UTF-16 units. */
  private static final int LONGEST = 500;

  private static final String OPEN = "([{«‹“„‘‚";
  private static final String CLOSE = ")]}»›”“’‘";

  private Enclosures() {}

  private record Opening(char mark, int at) {}

  /** The indices that stand inside, the closing marks included. */
  static BitSet inside(String text) {
    BitSet inside = new BitSet(text.length());
    Deque<Opening> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPEN.indexOf(c) < 0 && CLOSE.indexOf(c) < 0 && c != '"' && c != '\'') {
        continue;
      }
      if (closes(text, i, c, open)) {
        inside.set(open.pop().at() + 1, i + 1);
      } else if (opens(text, i, c)) {
        open.push(new Opening(c, i));
      }
    }
    return inside;
  }

  private static boolean closes(String text, int i, char c, Deque<Opening> open) {
    while (!open.isEmpty() && i - open.peek().at() > LONGEST) {
      open.pop();
    }
    int depth = 0;
    for (Opening opening : open) {
      if (fits(opening.mark(), c)) {
        if ((c == '\'' || c == '’') && isLetter(text, i + 1)) {
          return false;
        }
        for (; depth > 0; depth--) {
          open.pop();
        }
        return true;
      }
      if (++depth > 3) {
        return false;
      }
    }
    return false;
  }

  private static boolean fits(char opening, char closing) {
    return switch (closing) {
      case ')' -> opening == '(';
      case ']' -> opening == '[';
      case '}' -> opening == '{';
      case '»' -> opening == '«';
      case '›' -> opening == '‹';
      case '“' -> opening == '„';
      case '”' -> opening == '“' || opening == '„';
      case '‘' -> opening == '‚';
      case '’' -> opening == '‘' || opening == '‚';
      case '"', '\'' -> opening == closing;
      default -> false;
    };
  }

  private static boolean opens(String text, int i, char c) {
    if (c == '"' || c == '\'' || c == '‘') {
      boolean afterGap = i == 0 || " ([{\n\t".indexOf(text.charAt(i - 1)) >= 0;
      boolean beforeWord = i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
      return afterGap && beforeWord && (c == '"' || isLetter(text, i + 2));
    }
    return OPEN.indexOf(c) >= 0;
  }

  private static boolean isLetter(String text, int i) {
    return i < text.length() && Character.isLetter(text.charAt(i));
  }
}
