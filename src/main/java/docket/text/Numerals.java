package docket.text;

import docket.source.Language;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads numbers in digits: {@code 38,000}, {@code 38.000} and {@code 38 000} are the same; a comma
 * or full stop before other than three digits is the decimal sign. Words such as million multiply.
 */
final class Numerals {
  /** Longer rows of digits are no numbers anybody compares. */
  private static final int MOST_DIGITS = 30;

  private static final int MOST_GROUPS = 6;

  /** Units that may be glued to a number without changing it. */
  private static final Set<String> UNITS =
      Set.of(
          "x", "gb", "mb", "tb", "kb", "km", "m", "cm", "kg", "h", "u", "min", "j", "e", "st", "nd",
          "rd", "th", "er", "ste", "de", "s", "го", "й", "я", "ая", "ый", "eur", "usd", "euro");

  private static final Map<String, BigDecimal> SHORT_SCALES =
      Map.of(
          "k", BigDecimal.valueOf(1_000),
          "mln", BigDecimal.valueOf(1_000_000),
          "mio", BigDecimal.valueOf(1_000_000),
          "bn", BigDecimal.valueOf(1_000_000_000),
          "mrd", BigDecimal.valueOf(1_000_000_000));

  private Numerals() {}

  /**
   * A number that was read.
   *
   * @param value its value
   * @param end index after its last piece
   * @param plain whether it is one row of digits and nothing else
   */
  record Numeral(BigDecimal value, int end, boolean plain) {}

  /** The number in digits that starts at a piece. */
  static Optional<Numeral> at(Pieces pieces, int i) {
    if (!pieces.startsNumber(i) || pieces.get(i).text().length() > MOST_DIGITS) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder(pieces.get(i).text());
    int j = i + 1;
    int groups = 0;
    String sign = groupSign(pieces, i);
    if (!sign.isEmpty()) {
      while (groups < MOST_GROUPS && isGroup(pieces, j, sign)) {
        j = sign.equals(" ") ? j : j + 1;
        digits.append(pieces.get(j).text());
        j++;
        groups++;
      }
    }
    if (isDecimal(pieces, j, groups == 0 ? "" : sign)) {
      digits.append('.').append(pieces.get(j + 1).text());
      j += 2;
    }
    return scaled(pieces, new BigDecimal(digits.toString()), j, j == i + 1);
  }

  /** The sign between groups of three digits behind a piece; empty where no group follows. */
  private static String groupSign(Pieces pieces, int i) {
    Piece first = pieces.get(i);
    if (!first.isDigits(1, 3) || first.text().startsWith("0")) {
      return "";
    }
    for (String sign : new String[] {",", ".", "'", " "}) {
      if (isGroup(pieces, i + 1, sign)) {
        return sign;
      }
    }
    return "";
  }

  private static boolean isGroup(Pieces pieces, int j, String sign) {
    if (sign.equals(" ")) {
      return pieces.get(j).isDigits(3, 3)
          && pieces.isAfterOneBlank(j)
          && !(pieces.get(j + 1).glued() && pieces.isSign(j + 1, "-/:"));
    }
    return pieces.isGluedSign(j, sign) && pieces.isGluedDigits(j + 1, 3, 3);
  }

  private static boolean isDecimal(Pieces pieces, int j, String groupSign) {
    if (!pieces.isGluedSign(j, ".,") || !pieces.isGluedDigits(j + 1, 1, MOST_DIGITS)) {
      return false;
    }
    return !pieces.isSign(j, groupSign) && !pieces.goesOn(j + 2, ".");
  }

  private static Optional<Numeral> scaled(Pieces pieces, BigDecimal value, int end, boolean plain) {
    Piece next = pieces.get(end);
    if (next.isWord() && next.glued()) {
      BigDecimal scale = SHORT_SCALES.get(next.folded());
      if (scale != null) {
        return Optional.of(new Numeral(value.multiply(scale), end + 1, false));
      }
      return UNITS.contains(next.folded())
          ? Optional.of(new Numeral(value, end, plain))
          : Optional.empty();
    }
    BigDecimal product = value;
    int j = end;
    while (j < end + 4) {
      int word = pieces.isSign(j, "-") ? j + 1 : j;
      long scale = scale(pieces, word);
      if (scale == 0) {
        break;
      }
      product = product.multiply(BigDecimal.valueOf(scale));
      j =
          pieces.isGluedSign(word + 1, ".") && pieces.word(word).length() <= 4
              ? word + 2
              : word + 1;
    }
    return Optional.of(new Numeral(product, j, plain && j == end));
  }

  private static long scale(Pieces pieces, int i) {
    String word = pieces.word(i);
    if (word.isEmpty() || word.equals("m") || word.equals("mn")) {
      return 0;
    }
    boolean percent = word.startsWith("cent") && pieces.language() == Language.FR;
    return percent ? 0 : NumberWords.scaleBehindDigits(word, pieces.language());
  }
}
