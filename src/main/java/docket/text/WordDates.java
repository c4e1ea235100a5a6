package docket.text;

import docket.source.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * Reads dates with the month as a word: {@code 29 September 2024}, {@code Sept. 29}, {@code juni
 * 2024}.
 */
final class WordDates implements Match.Reading {
  private static final Set<String> ORDINALS =
      Set.of("st", "nd", "rd", "th", "er", "e", "ste", "de", "o", "a", "го", "ого", "е", "ое", "я");
  private static final Set<String> OF = Set.of("of", "de", "del", "van", "d", "the");

  /** Words that join two days of a list or a range. */
  static final Set<String> JOINING =
      Set.of(
          "and", "or", "to", "en", "of", "tot", "und", "oder", "bis", "et", "ou", "au", "y", "e",
          "o", "u", "al", "a", "и", "или", "по", "до", "m", "t");

  private static final Set<String> AFTER_YEAR = Set.of("г", "года", "году", "год", "годом");

  /** So many days may share a month, as in "20, 21 and 22 December". */
  private static final int MOST_DAYS = 4;

  @Override
  public Optional<Match> at(Pieces pieces, int i) {
    if (pieces.startsNumber(i)) {
      return dayFirst(pieces, i);
    }
    int month = Months.at(pieces, i);
    return month == 0 ? Optional.empty() : monthFirst(pieces, i, month);
  }

  private static Optional<Match> dayFirst(Pieces pieces, int i) {
    if (!isDay(pieces, i)) {
      return Optional.empty();
    }
    int afterDay = afterOrdinal(pieces, i + 1);
    int k = afterDay;
    for (int days = 1; days <= MOST_DAYS; days++) {
      int at = afterOf(pieces, k);
      int month = Months.at(pieces, at);
      if (month > 0) {
        Optional<Integer> year = year(pieces, afterMonth(pieces, at));
        int end = days > 1 ? afterDay : year.isPresent() ? afterYear(pieces, at) : at + 1;
        return match(year, month, pieces.get(i).value(), end);
      }
      int joined = afterJoining(pieces, k);
      if (joined == k || !isDay(pieces, joined)) {
        break;
      }
      k = afterOrdinal(pieces, joined + 1);
    }
    return Optional.empty();
  }

  private static Optional<Match> monthFirst(Pieces pieces, int i, int month) {
    int j = afterMonth(pieces, i);
    Optional<Integer> year = year(pieces, j);
    if (year.isPresent()) {
      return Match.of(new Exact.Month(YearMonth.of(year.get(), month)), afterYear(pieces, i));
    }
    if (!isDay(pieces, j) || pieces.goesOn(j + 1, ".,:/")) {
      return Optional.empty();
    }
    int day = pieces.get(j).value();
    int afterDay = afterOrdinal(pieces, j + 1);
    Optional<Integer> withYear = year(pieces, afterComma(pieces, afterDay));
    if (withYear.isPresent()) {
      return match(withYear, month, day, afterComma(pieces, afterDay) + 1);
    }
    boolean ordinal = pieces.get(j + 1).isWord() && afterDay > j + 1;
    boolean sayable = pieces.language() == Language.EN || ordinal;
    return sayable ? match(Optional.empty(), month, day, afterDay) : Optional.empty();
  }

  private static boolean isDay(Pieces pieces, int i) {
    Piece piece = pieces.get(i);
    return piece.isDigits(1, 2) && piece.value() >= 1 && piece.value() <= 31;
  }

  private static int afterOrdinal(Pieces pieces, int j) {
    if (pieces.isGluedSign(j, ".º°ª")) {
      return pieces.isGluedSign(j, ".") && pieces.isSign(j + 1, "ºª") ? j + 2 : j + 1;
    }
    if (pieces.get(j).glued() && pieces.isWord(j, ORDINALS)) {
      return j + 1;
    }
    boolean hyphen = pieces.isGluedSign(j, "-") && pieces.get(j + 1).glued();
    return hyphen && pieces.isWord(j + 1, ORDINALS) ? j + 2 : j;
  }

  private static int afterOf(Pieces pieces, int j) {
    int k = pieces.isSign(j, "-") ? j + 1 : j;
    return pieces.isWord(k, OF) && Months.at(pieces, k + 1) > 0 ? k + 1 : k;
  }

  /**
   * Index after what may join two days: a comma, a dash, "and", "t/m"; the same index if nothing.
   */
  private static int afterJoining(Pieces pieces, int j) {
    int k = pieces.isSign(j, ",") ? j + 1 : j;
    if (pieces.isSign(k, "-/&+")) {
      return k + 1;
    }
    if (pieces.word(k).equals("t") && pieces.isSign(k + 1, "/")) {
      return k + 3;
    }
    return pieces.isWord(k, JOINING) ? k + 1 : k;
  }

  private static int afterMonth(Pieces pieces, int month) {
    int j = pieces.isGluedSign(month + 1, ".") ? month + 2 : month + 1;
    j = afterComma(pieces, j);
    return pieces.isWord(j, OF) && pieces.get(j + 1).isDigits() ? j + 1 : j;
  }

  private static int afterComma(Pieces pieces, int j) {
    return pieces.isGluedSign(j, ",") ? j + 1 : j;
  }

  /** The year that stands at an index, 1900 to 2100, also shortened to {@code '24}. */
  private static Optional<Integer> year(Pieces pieces, int j) {
    if (pieces.isSign(j, "'") && pieces.isGluedDigits(j + 1, 2, 2)) {
      return Optional.of(2000 + pieces.get(j + 1).value());
    }
    boolean joined = pieces.goesOn(j + 1, ".,:");
    return Years.isYear(pieces.get(j)) && !joined
        ? Optional.of(pieces.get(j).value())
        : Optional.empty();
  }

  private static int afterYear(Pieces pieces, int month) {
    int j = afterMonth(pieces, month);
    int k = pieces.isSign(j, "'") ? j + 2 : j + 1;
    if (!pieces.isWord(k, AFTER_YEAR)) {
      return k;
    }
    return pieces.word(k).equals("г") && pieces.isGluedSign(k + 1, ".") ? k + 2 : k + 1;
  }

  private static Optional<Match> match(Optional<Integer> year, int month, int day, int end) {
    try {
      Exact value =
          year.isPresent()
              ? new Exact.Day(LocalDate.of(year.get(), month, day))
              : new Exact.MonthDay(java.time.MonthDay.of(month, day));
      return Match.of(value, end);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
