package docket.answer.check;

import docket.text.Exact;
import java.time.YearMonth;

/** Whether one value carries another: a full date carries its year. */
final class Carrying {
  private Carrying() {}

  /**
   * Whether what the passage has carries what the sentence says.
   *
   * @param given of the passage
   * @param wanted of the sentence
   */
  static boolean carries(Exact given, Exact wanted) {
    if (given.key().equals(wanted.key())) {
      return sameZone(given, wanted);
    }
    return switch (wanted) {
      case Exact.MonthDay day ->
          given instanceof Exact.Day full && java.time.MonthDay.from(full.date()).equals(day.day());
      case Exact.Month month ->
          given instanceof Exact.Day full && YearMonth.from(full.date()).equals(month.month());
      case Exact.Year year -> yearOf(given) == year.year();
      case Exact.Number number -> carriesNumber(given, number);
      default -> false;
    };
  }

  /** Whether two values are of one sort, so that one of them can stand where the other should. */
  static boolean compete(Exact one, Exact other) {
    return sort(one) == sort(other) && !carries(one, other) && !carries(other, one);
  }

  /** What a reader calls the value. */
  static String sortName(Exact exact) {
    return switch (exact) {
      case Exact.Day _, Exact.MonthDay _, Exact.Month _, Exact.Year _ -> "date";
      case Exact.Time _ -> "time";
      case Exact.Number _ -> "number";
      case Exact.Amount _ -> "amount";
      case Exact.Percent _ -> "percentage";
      case Exact.Identifier _ -> "identifier";
    };
  }

  private static int sort(Exact exact) {
    return switch (exact) {
      case Exact.Day _, Exact.MonthDay _ -> 1;
      case Exact.Month _ -> 2;
      case Exact.Year _ -> 3;
      case Exact.Time _ -> 4;
      case Exact.Number _ -> 5;
      case Exact.Amount _ -> 6;
      case Exact.Percent _ -> 7;
      case Exact.Identifier _ -> 8;
    };
  }

  /** The year of a value; -1 where it has none. */
  static int yearOf(Exact exact) {
    return switch (exact) {
      case Exact.Day day -> day.date().getYear();
      case Exact.Month month -> month.month().getYear();
      case Exact.Year year -> year.year();
      default -> -1;
    };
  }

  private static boolean carriesNumber(Exact given, Exact.Number wanted) {
    return switch (given) {
      case Exact.Amount amount -> amount.value().compareTo(wanted.value()) == 0;
      case Exact.Percent percent -> percent.value().compareTo(wanted.value()) == 0;
      case Exact.Year year -> wanted.value().compareTo(new java.math.BigDecimal(year.year())) == 0;
      case Exact.Identifier id ->
          wanted.value().precision() > 1
              && ("-" + id.normal() + "-").contains("-" + wanted.value().toPlainString() + "-");
      default -> false;
    };
  }

  /** Midnight in New York is not midnight in Greenwich; a time without zone fits both. */
  private static boolean sameZone(Exact given, Exact wanted) {
    if (!(given instanceof Exact.Time one) || !(wanted instanceof Exact.Time other)) {
      return true;
    }
    return one.zone().isEmpty()
        || other.zone().isEmpty()
        || zone(one.zone().get()).equals(zone(other.zone().get()));
  }

  private static String zone(String name) {
    return switch (name) {
      case "EDT", "EST", "ET", "Eastern" -> "Eastern";
      case "CET", "CEST", "MET" -> "CET";
      case "GMT", "UTC" -> "UTC";
      default -> name;
    };
  }
}
