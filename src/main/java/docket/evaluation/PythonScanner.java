package docket.evaluation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks through an expression of Python's {@code re} module and decodes its escapes. */
final class PythonScanner {
  private final String text;
  private int at;

  PythonScanner(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /**
   * The next character, as a code point.
   *
   * @throws IllegalArgumentException at the end
   */
  int next() {
    if (atEnd()) {
      throw new IllegalArgumentException("it ends too early");
    }
    int point = text.codePointAt(at);
    at += Character.charCount(point);
    return point;
  }

  /** Whether the next character is this one; it is not taken. */
  boolean sees(char wanted) {
    return !atEnd() && text.charAt(at) == wanted;
  }

  /** Whether the rest begins so; if it does, that is taken. */
  boolean takes(String wanted) {
    boolean there = text.startsWith(wanted, at);
    if (there) {
      at += wanted.length();
    }
    return there;
  }

  void skip(int units) {
    at += units;
  }

  void skipPast(char end) {
    int found = text.indexOf(end, at);
    if (found < 0) {
      throw new IllegalArgumentException("missing " + end);
    }
    at = found + 1;
  }

  /** A matcher that looks at the rest. */
  Matcher match(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length());
  }

  /** A matcher that looks at the rest and the character just taken. */
  Matcher matchBack(Pattern pattern) {
    return pattern.matcher(text).region(at - 1, text.length());
  }

  /** The number of a group reference of one or two digits, the first of which was taken. */
  int groupNumber(int first) {
    int number = first - '0';
    if (!atEnd() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      number = number * 10 + (text.charAt(at++) - '0');
    }
    return number;
  }

  /**
   * The character that an escape stands for.
   *
   * @param letter what follows the back-slash, already taken
   */
  int escaped(int letter) {
    return switch (letter) {
      case 'a' -> 0x07;
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 0x0B;
      case '0' -> octal();
      case 'x' -> hex(2);
      case 'u' -> hex(4);
      case 'U' -> hex(8);
      default -> {
        if (letter < 128 && Character.isLetterOrDigit(letter)) {
          throw new IllegalArgumentException("bad escape \\" + (char) letter);
        }
        yield letter;
      }
    };
  }

  private int octal() {
    int value = 0;
    for (int i = 0; i < 2 && !atEnd() && text.charAt(at) >= '0' && text.charAt(at) <= '7'; i++) {
      value = value * 8 + (text.charAt(at++) - '0');
    }
    return value;
  }

  private int hex(int length) {
    String digits = text.substring(at, Math.min(text.length(), at + length));
    if (digits.length() < length || !digits.matches("[0-9A-Fa-f]+")) {
      throw new IllegalArgumentException("incomplete escape: " + digits);
    }
    at += length;
    int value = Integer.parseUnsignedInt(digits, 16);
    if (!Character.isValidCodePoint(value)) {
      throw new IllegalArgumentException("no such character: " + digits);
    }
    return value;
  }
}
