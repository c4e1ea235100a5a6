package docket.text;

/** Finds where a control sequence of a terminal ends (ECMA-48, section 5.4 and 8.3.89). */
final class Escapes {
  private static final char ESCAPE = 0x1B;
  private static final char BELL = 0x07;
  private static final char CSI = 0x9B;

  /** Longer sequences are not followed, so that reading stays linear. */
  private static final int LONGEST = 200;

  private Escapes() {}

  /** Whether a control sequence may start with this character. */
  static boolean isStart(char c) {
    return c == ESCAPE || c == CSI;
  }

  /**
   * Index after the control sequence that starts at an index; at least one further. Of a sequence
   * that has no end, only the start counts.
   */
  static int end(String text, int start) {
    int i = start + 1;
    if (text.charAt(start) == CSI) {
      return sequenceEnd(text, i);
    }
    if (i >= text.length()) {
      return i;
    }
    char kind = text.charAt(i);
    if (kind == '[') {
      return sequenceEnd(text, i + 1);
    }
    if (kind == ']' || kind == 'P' || kind == '^' || kind == '_' || kind == 'X') {
      return stringEnd(text, i + 1);
    }
    return kind >= '@' && kind <= '~' ? i + 1 : i;
  }

  private static int sequenceEnd(String text, int start) {
    int last = Math.min(text.length(), start + LONGEST);
    for (int i = start; i < last; i++) {
      char c = text.charAt(i);
      if (c >= '@' && c <= '~') {
        return i + 1;
      }
      if (c < ' ' || c > '~') {
        return i;
      }
    }
    return start;
  }

  private static int stringEnd(String text, int start) {
    int last = Math.min(text.length(), start + LONGEST);
    for (int i = start; i < last; i++) {
      if (text.charAt(i) == BELL) {
        return i + 1;
      }
      if (text.charAt(i) == ESCAPE && i + 1 < text.length() && text.charAt(i + 1) == '\\') {
        return i + 2;
      }
    }
    return start;
  }
}
