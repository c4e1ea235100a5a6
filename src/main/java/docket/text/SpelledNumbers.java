package docket.text;

import docket.source.Language;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads numbers in words: {@code twelve}, {@code vierhonderd miljoen}, {@code quatre-vingt-dix}.
 */
final class SpelledNumbers {
  /** No number takes more pieces than this, hyphens included. */
  private static final int MOST_PIECES = 24;

  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;

  private final Pieces pieces;
  private final NumberWords words;
  private long total;
  private long current;
  private long lastScale = Long.MAX_VALUE;
  private int end;
  private boolean onlyOne;

  private SpelledNumbers(Pieces pieces, NumberWords words) {
    this.pieces = pieces;
    this.words = words;
  }

  /**
   * A number in words.
   *
   * @param value its value, 1 or more
   * @param end index after its last piece
   */
  record Spelled(BigDecimal value, int end) {}

  /**
   * The longest number in words that starts at a piece, in the language of the text.
   *
   * @param one whether a word that is one and an article as well counts by itself
   */
  static Optional<Spelled> at(Pieces pieces, int i, boolean one) {
    Piece before = pieces.get(i - 1);
    boolean inside = pieces.get(i).glued() && !before.isSign("(\"'[-/");
    NumberWords words = NumberWords.of(pieces.language());
    if (!pieces.get(i).isWord() || inside || !words.mayStart(pieces.word(i))) {
      return Optional.empty();
    }
    SpelledNumbers number = new SpelledNumbers(pieces, words);
    number.read(i);
    long value = number.total + number.current;
    if (number.end == 0 || value == 0 || number.onlyOne && !one) {
      return Optional.empty();
    }
    return Optional.of(new Spelled(BigDecimal.valueOf(value), number.end));
  }

  private void read(int start) {
    int i = start;
    while (i < start + MOST_PIECES) {
      int next = i == start ? i : skipJoint(i);
      if (next < 0 || !take(pieces.word(next), next)) {
        return;
      }
      i = next + 1;
      end = i;
    }
  }

  /** Index of the next number word behind a hyphen or an "and"; -1 if the number ends here. */
  private int skipJoint(int i) {
    int j = pieces.isGluedSign(i, "-") ? i + 1 : i;
    if (pieces.get(j).isWord() && words.isAnd(pieces.word(j)) && mayTakeAnd()) {
      j = pieces.isGluedSign(j + 1, "-") ? j + 2 : j + 1;
    }
    return pieces.get(j).isWord() ? j : -1;
  }

  /** "Twenty and five" is two numbers in English, one in French or Spanish. */
  private boolean mayTakeAnd() {
    return switch (pieces.language()) {
      case EN, NL, DE -> current >= HUNDRED || current == 0 && total > 0;
      case FR, ES -> current >= 20 && current % 10 == 0 && current % HUNDRED != 0;
      case RU -> false;
    };
  }

  private boolean take(String word, int at) {
    long scale = words.scale(word);
    if (scale > 0) {
      return multiply(word, scale);
    }
    int value = words.value(word);
    if (value == 0 && words.isOne(word)) {
      return takeOne();
    }
    if (value == 0 || !isFollowedBySpace(at)) {
      return false;
    }
    if (isFourTwenties(value)) {
      current += 76;
      return true;
    }
    if (!fits(value)) {
      return false;
    }
    onlyOne = false;
    current += value;
    return true;
  }

  /** A number word that is glued to digits is something else. */
  private boolean isFollowedBySpace(int at) {
    return !(pieces.get(at + 1).isDigits() && pieces.get(at + 1).glued());
  }

  private boolean takeOne() {
    if (current % 10 != 0 || current % HUNDRED == 10) {
      return false;
    }
    onlyOne = total == 0 && current == 0;
    current++;
    return true;
  }

  private boolean isFourTwenties(int value) {
    return pieces.language() == Language.FR && value == 20 && current % HUNDRED == 4;
  }

  private boolean fits(int value) {
    long open = current % HUNDRED;
    if (current == 0) {
      return value < lastScale;
    }
    if (onlyOne) {
      return false;
    }
    if (pieces.language() == Language.FR && (open == 60 || open == 80)) {
      return value < 20;
    }
    if (pieces.language() == Language.FR && (open == 10 || open == 70 || open == 90)) {
      return value >= 7 && value <= 9;
    }
    boolean afterHundreds = open == 0 && value < HUNDRED && current < THOUSAND;
    return afterHundreds || open >= 20 && open % 10 == 0 && value < 10;
  }

  private boolean multiply(String word, long scale) {
    if (scale == HUNDRED) {
      boolean alone = current == 0 && words.isBare(word);
      if (!alone && (current == 0 || current >= 10 && pieces.language() != Language.EN)) {
        return false;
      }
      if (current >= HUNDRED) {
        return false;
      }
      current = Math.max(1, current) * HUNDRED;
    } else if (scale >= lastScale) {
      return multiplyTwice(scale);
    } else {
      if (current == 0 && !(words.isBare(word) && total == 0)) {
        return false;
      }
      total += Math.max(1, current) * scale;
      current = 0;
      lastScale = scale;
    }
    onlyOne = false;
    return true;
  }

  /** The Spanish thousand million: a unit that multiplies all before it. */
  private boolean multiplyTwice(long scale) {
    if (lastScale != THOUSAND || current != 0 || scale < 1_000_000 || total >= 1_000_000) {
      return false;
    }
    total *= scale;
    lastScale = scale;
    return true;
  }
}
