package docket.evaluation;

/**
 * The character sets of Python's regular expressions, written for the inside of a Java character
 * class.
 *
 * <p>Java's own Unicode-aware sets differ: its {@code \w} holds combining marks and joiners but no
 * fractions or superscripts, and its {@code \s} leaves out the four information separators.
 */
final class PythonSets {
  /** {@code \w}: letters, every kind of number, the underscore. */
  static final String WORD = "\\p{L}\\p{N}_";

  /** {@code \W}, without halves of a surrogate pair, which look-behinds would see. */
  static final String NOT_WORD =
      "\\p{M}\\p{S}\\p{Z}\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\\p{Po}"
          + "\\x{203F}\\x{2040}\\x{2054}\\x{FE33}\\x{FE34}\\x{FE4D}-\\x{FE4F}\\x{FF3F}";

  /** {@code \d}: decimal digits of every script. */
  static final String DIGIT = "\\p{Nd}";

  /** {@code \D}. */
  static final String NOT_DIGIT = "\\P{Nd}";

  /** {@code \s}: white space and the information separators. */
  static final String SPACE =
      "\\x{09}-\\x{0D}\\x{1C}-\\x{20}\\x{85}\\x{A0}\\x{1680}\\x{2000}-\\x{200A}"
          + "\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}";

  /** {@code \S}. */
  static final String NOT_SPACE =
      "\\x{00}-\\x{08}\\x{0E}-\\x{1B}\\x{21}-\\x{84}\\x{86}-\\x{9F}\\x{A1}-\\x{167F}"
          + "\\x{1681}-\\x{1FFF}\\x{200B}-\\x{2027}\\x{202A}-\\x{202E}\\x{2030}-\\x{205E}"
          + "\\x{2060}-\\x{2FFF}\\x{3001}-\\x{10FFFF}";

  /**
   * A branch that never matches. At the head of a look-behind it makes Java look two units back, so
   * that it sees characters outside the basic plane whole.
   */
  static final String WIDE = "(?!)aa|";

  /** {@code \b}: between a word character and none. */
  static final String BOUNDARY =
      "(?:%1$s(?![%2$s])|%3$s(?=[%2$s]))".formatted(behind("="), WORD, behind("!"));

  /** {@code \B}; never inside an empty text. */
  static final String NO_BOUNDARY =
      "(?!\\A\\z)(?:%1$s(?=[%2$s])|%3$s(?![%2$s]))".formatted(behind("="), WORD, behind("!"));

  private PythonSets() {}

  /** The set of an escape such as {@code \w}, or an empty text where it is none. */
  static String of(int letter) {
    return switch (letter) {
      case 'w' -> WORD;
      case 'W' -> NOT_WORD;
      case 'd' -> DIGIT;
      case 'D' -> NOT_DIGIT;
      case 's' -> SPACE;
      case 'S' -> NOT_SPACE;
      default -> "";
    };
  }

  private static String behind(String sign) {
    return "(?<" + sign + WIDE + "[" + WORD + "])";
  }
}
