package docket.text;

/**
 * A run of digits, a run of letters, or one other sign.
 *
 * @param kind what it is
 * @param text the characters as they stand
 * @param folded their plain spelling
 * @param start index of the first character in the text
 * @param end index after the last
 * @param glued whether it follows the piece before it without a gap
 */
record Piece(Kind kind, String text, String folded, int start, int end, boolean glued) {
  /** What a piece consists of. */
  enum Kind {
    /** ASCII digits. */
    DIGITS,
    /** Letters with their marks. */
    WORD,
    /** One character that is neither. */
    SIGN,
    /** Nothing: before the start or after the end of the text. */
    NONE
  }

  /** Stands for what lies outside the text. */
  static final Piece OUTSIDE = new Piece(Kind.NONE, "", "", 0, 0, false);

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  /** Whether it is a number of so many digits. */
  boolean isDigits(int least, int most) {
    return kind == Kind.DIGITS && text.length() >= least && text.length() <= most;
  }

  /** Whether it is one of these signs, dashes and quotes in their plain form. */
  boolean isSign(String signs) {
    return kind == Kind.SIGN && folded.length() == 1 && signs.indexOf(folded.charAt(0)) >= 0;
  }

  /** Whether it is a word in capital letters. */
  boolean isCapitals() {
    return kind == Kind.WORD && text.chars().allMatch(Character::isUpperCase);
  }

  /** The value of at most nine digits. */
  int value() {
    return Integer.parseInt(text);
  }
}
