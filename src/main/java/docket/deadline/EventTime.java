package docket.deadline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * When an event happens, as exactly as it is known.
 *
 * @param written ISO 8601: a time with offset, a day, a month or a year, according to {@code
 *     precision}
 * @param zone the zone in which days, months and years begin
 * @param precision how exactly it is known
 */
public record EventTime(String written, ZoneId zone, Precision precision) {

  /** How exactly the moment of an event is known. */
  public enum Precision {
    /** To the minute. */
    TIME,
    /** To the day. */
    DAY,
    /** To the month. */
    MONTH,
    /** To the year. */
    YEAR;

    /** The word in files and JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The precision of a word in a file; empty when there is no such precision. */
    public static Optional<Precision> ofCode(String code) {
      for (Precision precision : values()) {
        if (precision.code().equals(code)) {
          return Optional.of(precision);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * @throws DateTimeException if {@code written} is not a moment of that precision
   */
  public EventTime {
    startOf(written, zone, precision);
  }

  /** The first instant of the event. */
  public Instant start() {
    return startOf(written, zone, precision);
  }

  /**
   * The first instant after the event: the start itself for a time, the end of the day, month or
   * year otherwise.
   */
  public Instant end() {
    return switch (precision) {
      case TIME -> start();
      case DAY -> atStartOf(LocalDate.parse(written).plusDays(1), zone);
      case MONTH -> atStartOf(YearMonth.parse(written).plusMonths(1).atDay(1), zone);
      case YEAR -> atStartOf(Year.parse(written).plusYears(1).atDay(1), zone);
    };
  }

  private static Instant startOf(String written, ZoneId zone, Precision precision) {
    return switch (precision) {
      case TIME ->
          OffsetDateTime.parse(written, DateTimeFormatter.ISO_OFFSET_DATE_TIME).toInstant();
      case DAY -> atStartOf(LocalDate.parse(written), zone);
      case MONTH -> atStartOf(YearMonth.parse(written).atDay(1), zone);
      case YEAR -> atStartOf(Year.parse(written).atDay(1), zone);
    };
  }

  private static Instant atStartOf(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }
}
