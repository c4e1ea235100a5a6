package docket.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words. */
public final class Words {
  private Words() {}

  /**
   * A word of a text.
   *
   * @param surface the word as it stands
   * @param folded its plain spelling as {@link Folding} gives it, without full stops; may be empty
   *     only for letters that have none
   * @param start index of its first character in the text
   * @param end index after its last character
   */
  public record Token(String surface, String folded, int start, int end) {}

  /**
   * The words of a text in order: the longest runs of letters, digits and the marks on them.
   * Apostrophes and hyphens separate. Letters with full stops between them are one word ({@code
   * U.S.} gives {@code us}, {@code a.m.} gives {@code am}), and so are doubled letters, even across
   * one space ({@code EE. UU.} gives {@code eeuu}).
   */
  public static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!Character.isLetterOrDigit(c)) {
        i += Character.charCount(c);
        continue;
      }
      int end = dottedEnd(text, i);
      if (end < 0) {
        end = runEnd(text, i);
      }
      String surface = text.substring(i, end);
      tokens.add(new Token(surface, plain(surface), i, end));
      i = end;
    }
    return List.copyOf(tokens);
  }

  private static String plain(String surface) {
    String folded = Folding.fold(surface);
    return folded.indexOf('.') < 0 ? folded : folded.replace(".", "").replace(" ", "");
  }

  private static int runEnd(String text, int start) {
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!Character.isLetterOrDigit(c) && !isMark(c)) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** Where an abbreviation of dotted letters that starts here ends; -1 if none does. */
  private static int dottedEnd(String text, int start) {
    int first = groupEnd(text, start);
    if (first < 0 || first >= text.length() || text.charAt(first) != '.') {
      return -1;
    }
    int length = first - start;
    int groups = 1;
    int end = first + 1;
    while (true) {
      int from = end;
      if (length == 2 && from < text.length() && text.charAt(from) == ' ') {
        from++;
      }
      int groupEnd = groupEnd(text, from);
      if (groupEnd < 0 || groupEnd - from != length) {
        break;
      }
      groups++;
      end = groupEnd;
      if (end >= text.length() || text.charAt(end) != '.') {
        break;
      }
      end++;
    }
    return groups > 1 ? end : -1;
  }

  /** Where a single letter or a doubled letter that stands alone ends; -1 if none does. */
  private static int groupEnd(String text, int start) {
    if (start >= text.length() || !Character.isLetter(text.charAt(start))) {
      return -1;
    }
    int end = start + 1;
    if (end < text.length()
        && Character.toLowerCase(text.charAt(end)) == Character.toLowerCase(text.charAt(start))) {
      end++;
    }
    boolean goesOn = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    return goesOn ? -1 : end;
  }
}
