package docket.text;

import docket.source.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads dates in digits. A four-digit year in front means year, month, day. Otherwise full stops
 * mean day first; after hyphens and strokes English puts the month first, the other languages the
 * day, and a number above 12 is always the day.
 */
final class NumericDates implements Match.Reading {
  private static final int LAST_MONTH = 12;

  /** Years of two digits are believed from 2010 to 2040. */
  private static final int FIRST_SHORT_YEAR = 10;

  private static final int LAST_SHORT_YEAR = 40;

  @Override
  public Optional<Match> at(Pieces pieces, int i) {
    if (!pieces.startsNumber(i) || !pieces.isSign(i + 1, "-./")) {
      return Optional.empty();
    }
    String sign = pieces.get(i + 1).folded();
    int second = i + 2;
    int third = i + 4;
    boolean open = sign.equals(".") && pieces.get(third).isDigits(4, 4);
    boolean glued = pieces.get(i + 1).glued() && (open || pieces.get(second).glued());
    if (!glued || !pieces.get(second).isDigits(1, 5) || isPartOfMore(pieces, i, sign)) {
      return Optional.empty();
    }
    if (pieces.isGluedSign(i + 3, sign)
        && pieces.get(third).isDigits(1, 5)
        && (open || pieces.get(third).glued())) {
      boolean address = sign.equals("/") && Years.isYear(pieces.get(i));
      boolean goesOn = !address && pieces.goesOn(i + 5, sign);
      return goesOn ? Optional.empty() : day(pieces, i, sign);
    }
    Optional<Match> month = sign.equals(".") ? Optional.empty() : month(pieces, i);
    return month.isPresent() ? month : monthDay(pieces, i, sign);
  }

  private static boolean isPartOfMore(Pieces pieces, int i, String sign) {
    return pieces.get(i).glued() && pieces.isGluedSign(i - 1, sign) && pieces.get(i - 2).isDigits();
  }

  private static Optional<Match> day(Pieces pieces, int i, String sign) {
    Piece a = pieces.get(i);
    Piece b = pieces.get(i + 2);
    Piece c = pieces.get(i + 4);
    if (Years.isYear(a) && b.isDigits(1, 2) && c.isDigits(1, 2)) {
      return match(a.value(), b.value(), c.value(), i + 5);
    }
    if (!a.isDigits(1, 2) || !b.isDigits(1, 2)) {
      return Optional.empty();
    }
    int year;
    if (Years.isYear(c)) {
      year = c.value();
    } else if (isShortYear(c) && (!sign.equals(".") || a.isDigits(2, 2) && b.isDigits(2, 2))) {
      year = 2000 + c.value();
    } else {
      return Optional.empty();
    }
    boolean monthFirst =
        b.value() > LAST_MONTH
            || a.value() <= LAST_MONTH && !sign.equals(".") && pieces.language() == Language.EN;
    return monthFirst
        ? match(year, a.value(), b.value(), i + 5)
        : match(year, b.value(), a.value(), i + 5);
  }

  private static boolean isShortYear(Piece piece) {
    return piece.isDigits(2, 2)
        && piece.value() >= FIRST_SHORT_YEAR
        && piece.value() <= LAST_SHORT_YEAR;
  }

  /** {@code 12/2024} and {@code 2024-12}. */
  private static Optional<Match> month(Pieces pieces, int i) {
    Piece a = pieces.get(i);
    Piece b = pieces.get(i + 2);
    if (a.isDigits(1, 2) && Years.isYear(b)) {
      return month(b.value(), a.value(), i + 3);
    }
    boolean yearFirst = Years.isYear(a) && b.isDigits(2, 2);
    return yearFirst ? month(a.value(), b.value(), i + 3) : Optional.empty();
  }

  /** A day above 12 with a month, as in {@code 29/9}, and the German {@code 29.9.} */
  private static Optional<Match> monthDay(Pieces pieces, int i, String sign) {
    Piece a = pieces.get(i);
    Piece b = pieces.get(i + 2);
    if (!a.isDigits(1, 2) || !b.isDigits(1, 2)) {
      return Optional.empty();
    }
    boolean english = pieces.language() == Language.EN;
    if (sign.equals(".")) {
      boolean german = pieces.language() == Language.DE && pieces.isGluedSign(i + 3, ".");
      return german ? monthDay(b.value(), a.value(), i + 4) : Optional.empty();
    }
    if (sign.equals("-") && english || a.text().equals("24") && b.text().equals("7")) {
      return Optional.empty();
    }
    if (a.value() > LAST_MONTH) {
      return monthDay(b.value(), a.value(), i + 3);
    }
    return english && b.value() > LAST_MONTH
        ? monthDay(a.value(), b.value(), i + 3)
        : Optional.empty();
  }

  private static Optional<Match> match(int year, int month, int day, int end) {
    try {
      return Match.of(new Exact.Day(LocalDate.of(year, month, day)), end);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Match> month(int year, int month, int end) {
    return month >= 1 && month <= LAST_MONTH
        ? Match.of(new Exact.Month(YearMonth.of(year, month)), end)
        : Optional.empty();
  }

  private static Optional<Match> monthDay(int month, int day, int end) {
    try {
      return Match.of(new Exact.MonthDay(java.time.MonthDay.of(month, day)), end);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
