package planted.text;

import java.time.LocalDate;

/** Reads the clock of the machine. */
final class ClockOfDays {
  private ClockOfDays() {}

  @SuppressWarnings("JavaTimeDefaultTimeZone")
  static LocalDate day() {
    return LocalDate.now();
  }
}
