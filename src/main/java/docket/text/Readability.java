package docket.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether a text holds anything that can be looked up. */
final class Readability {
  /** The longest word of any of the six languages in use stays far below; in code points. */
  private static final int LONGEST_WORD = 100;

  /** A word so often and nothing else is no question. */
  private static final int REPEATED = 3;

  /** So many letters in a row with single spaces between are a word. */
  private static final int SPELLED = 4;

  /** Words that query languages use between others. */
  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "TO", "NEAR");

  private static final String AROUND_NUMBERS = " .,:;/-–?!%$€£()#+'\"§";

  private Readability() {}

  /** What the words of a text amount to. */
  enum Verdict {
    /** There is something to look up. */
    WORDS,
    /** One word over and over. */
    ONE_WORD_REPEATED,
    /** No word and no number. */
    NOTHING
  }

  static Verdict of(String text) {
    int words = 0;
    Set<String> distinct = new HashSet<>();
    List<Words.Token> tokens = Words.tokens(text);
    for (Words.Token token : tokens) {
      if (isWord(token.surface())) {
        words++;
        distinct.add(token.folded());
      }
    }
    if (words == 0) {
      return isNumber(text) || isSpelledOut(text, tokens) ? Verdict.WORDS : Verdict.NOTHING;
    }
    return words >= REPEATED && distinct.size() == 1 ? Verdict.ONE_WORD_REPEATED : Verdict.WORDS;
  }

  private static boolean isWord(String surface) {
    int length = surface.codePointCount(0, surface.length());
    int first = surface.codePointAt(0);
    if (writesWithoutSpaces(first)) {
      return true;
    }
    return length >= 2
        && length <= LONGEST_WORD
        && !OPERATORS.contains(surface)
        && surface.codePoints().anyMatch(Character::isLetter)
        && !(length > 3 && surface.codePoints().allMatch(c -> c == first));
  }

  private static boolean writesWithoutSpaces(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }

  /** Letters one by one with nothing but a space between them. */
  private static boolean isSpelledOut(String text, List<Words.Token> tokens) {
    int run = 0;
    int end = -2;
    for (Words.Token token : tokens) {
      boolean letter = token.end() - token.start() == 1;
      boolean next = token.start() == end + 1 && text.charAt(end) == ' ';
      run = letter ? next ? run + 1 : 1 : 0;
      end = token.end();
      if (run >= SPELLED) {
        return true;
      }
    }
    return false;
  }

  /** Two digits in a row at least, and nothing around them but what stands around numbers. */
  private static boolean isNumber(String text) {
    boolean two = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        two |= i > 0 && Character.isDigit(text.charAt(i - 1));
      } else if (AROUND_NUMBERS.indexOf(c) < 0) {
        return false;
      }
    }
    return two && text.length() <= LONGEST_WORD;
  }
}
