package docket.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that is either said right or wrong: a date, a time, a number or an identifier, without
 * regard to how it was written.
 */
public sealed interface Exact {
  /**
   * One lasting word for the value in lower case, such as {@code day:2024-09-29} or {@code
   * id:89-fr-52434}; equal for every way of writing the same value.
   */
  String key();

  /**
   * Its own key first, then the keys of what it says as well: a day says its month and year and the
   * day without the year, an amount and a percentage say their number, a year is a number too.
   */
  default List<String> keys() {
    return List.of(key());
  }

  /**
   * A day of a year.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements Exact {
    @Override
    public String key() {
      return "day:" + date;
    }

    @Override
    public List<String> keys() {
      return List.of(
          key(),
          new MonthDay(java.time.MonthDay.from(date)).key(),
          new Month(YearMonth.from(date)).key(),
          new Year(date.getYear()).key());
    }
  }

  /**
   * A day without its year.
   *
   * @param day the month and its day
   */
  record MonthDay(java.time.MonthDay day) implements Exact {
    @Override
    public String key() {
      return "month-day:" + day.toString().substring(2);
    }
  }

  /**
   * A month of a year.
   *
   * @param month the month
   */
  record Month(YearMonth month) implements Exact {
    @Override
    public String key() {
      return "month:" + month;
    }

    @Override
    public List<String> keys() {
      return List.of(key(), new Year(month.getYear()).key());
    }
  }

  /**
   * A year.
   *
   * @param year the year, 1900 to 2100
   */
  record Year(int year) implements Exact {
    @Override
    public String key() {
      return "year:" + year;
    }

    @Override
    public List<String> keys() {
      return List.of(key(), new Number(BigDecimal.valueOf(year)).key());
    }
  }

  /**
   * A time of day. Its key leaves the zone out, so that the same clock time with and without zone
   * meet.
   *
   * @param time the time
   * @param zone the zone where one is named: {@code UTC}, {@code GMT}, {@code EDT}, {@code EST},
   *     {@code ET} (Eastern time without saying which), {@code CT}, {@code PT}, {@code CET}, {@code
   *     CEST}, an offset such as {@code UTC-4}, or {@code Europe/Amsterdam} for Dutch time and the
   *     like
   */
  record Time(LocalTime time, Optional<String> zone) implements Exact {
    @Override
    public String key() {
      return "time:" + time;
    }
  }

  /**
   * A plain number.
   *
   * @param value the number
   */
  @SuppressWarnings("AvoidCommonTypeNames") // always written Exact.Number
  record Number(BigDecimal value) implements Exact {
    @Override
    public String key() {
      return "number:" + plain(value);
    }
  }

  /**
   * A sum of money.
   *
   * @param currency ISO 4217 code in upper case
   * @param value the sum in units of the currency
   */
  record Amount(String currency, BigDecimal value) implements Exact {
    @Override
    public String key() {
      return "amount:" + currency.toLowerCase(Locale.ROOT) + ":" + plain(value);
    }

    @Override
    public List<String> keys() {
      return List.of(key(), new Number(value).key());
    }
  }

  /**
   * A share of a hundred.
   *
   * @param value the number of hundredths
   */
  record Percent(BigDecimal value) implements Exact {
    @Override
    public String key() {
      return "percent:" + plain(value);
    }

    @Override
    public List<String> keys() {
      return List.of(key(), new Number(value).key());
    }
  }

  /**
   * The name of a document, case, rule or section.
   *
   * @param normal its normal form: lower case, parts joined by single hyphens
   */
  record Identifier(String normal) implements Exact {
    @Override
    public String key() {
      return "id:" + normal;
    }
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
