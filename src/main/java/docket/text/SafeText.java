package docket.text;

/** A text that takes in only what may be shown. */
final class SafeText {
  private static final int JOINER = 0x200D;

  private final StringBuilder text;
  private int last = -1;
  private int beforeLast = -1;
  private int marks;

  SafeText(int length) {
    text = new StringBuilder(length);
  }

  void add(int c, int next) {
    if (Glyphs.isLineBreak(c)) {
      put('\n');
    } else if (c == '\t') {
      put(' ');
    } else if (c == JOINER) {
      if (endsInEmoji() && next >= 0 && Character.isExtendedPictographic(next)) {
        put(c);
      }
    } else if (Glyphs.isEmojiStyle(c)) {
      if (last >= 0 && Character.isEmoji(last)) {
        put(c);
      }
    } else if (!Glyphs.isForbidden(c)) {
      put(c);
    }
  }

  private boolean endsInEmoji() {
    int sign = Glyphs.isEmojiStyle(last) ? beforeLast : last;
    return sign >= 0 && (Character.isExtendedPictographic(sign) || Character.isEmojiModifier(sign));
  }

  private void put(int c) {
    marks = Glyphs.isMark(c) ? marks + 1 : 0;
    if (marks <= TextCleaner.MARKS_KEPT) {
      text.appendCodePoint(c);
      beforeLast = last;
      last = c;
    }
  }

  /** What was taken in. */
  @Override
  public String toString() {
    return text.toString();
  }
}
