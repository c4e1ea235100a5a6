package docket.text;

/** What single characters are to a reader. */
final class Glyphs {
  private Glyphs() {}

  /** Whether a character sits on the one before it. */
  static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** Whether a mark belongs to no script, so that a word stays the same word without it. */
  static boolean isAccent(int c) {
    return Character.getType(c) == Character.ENCLOSING_MARK
        || isMark(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.INHERITED;
  }

  /** Whether a character ends a line; both halves of CR LF do. */
  static boolean isLineBreak(int c) {
    return c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Whether a character is blank to the eye, line breaks included. */
  static boolean isBlank(int c) {
    return c == '\t' || isLineBreak(c) || Character.isSpaceChar(c) || c == 0x2800;
  }

  /** Whether a character chooses between the plain and the coloured form of the one before it. */
  static boolean isEmojiStyle(int c) {
    return c == 0xFE0E || c == 0xFE0F;
  }

  /**
   * Whether a character has no business in a text: controls, format characters (zero width,
   * bidirectional, soft hyphen, tags), halves of surrogate pairs, private use, code points that are
   * not characters, and letters and marks that are drawn as nothing. Line breaks, the tab and the
   * style of an emoji are not among them.
   */
  static boolean isForbidden(int c) {
    if (c == '\t' || isLineBreak(c)) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
      default -> isNoCharacter(c) || isDrawnAsNothing(c);
    };
  }

  private static boolean isNoCharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
  }

  /** Default_Ignorable_Code_Point of Unicode, as far as it lies outside the format characters. */
  private static boolean isDrawnAsNothing(int c) {
    return switch (c) {
      case 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2065, 0x3164, 0xFFA0 -> true;
      default ->
          c >= 0x180B && c <= 0x180F
              || c >= 0xFE00 && c <= 0xFE0D
              || c >= 0xFFF0 && c <= 0xFFF8
              || c >= 0xE0000 && c <= 0xE0FFF;
    };
  }
}
