package docket.text;

import docket.source.Language;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads times of day: {@code 00:00 EDT}, {@code 12 a.m.}, {@code 6 uur}, {@code 18h30}, {@code
 * midnight}.
 */
final class Times implements Match.Reading {
  private static final Map<String, LocalTime> WORDS =
      Map.ofEntries(
          Map.entry("midnight", LocalTime.MIDNIGHT),
          Map.entry("middernacht", LocalTime.MIDNIGHT),
          Map.entry("mitternacht", LocalTime.MIDNIGHT),
          Map.entry("minuit", LocalTime.MIDNIGHT),
          Map.entry("medianoche", LocalTime.MIDNIGHT),
          Map.entry("полночь", LocalTime.MIDNIGHT),
          Map.entry("полночи", LocalTime.MIDNIGHT),
          Map.entry("полуночи", LocalTime.MIDNIGHT),
          Map.entry("noon", LocalTime.NOON),
          Map.entry("midday", LocalTime.NOON),
          Map.entry("mediodia", LocalTime.NOON),
          Map.entry("полдень", LocalTime.NOON),
          Map.entry("полудня", LocalTime.NOON));

  /** Words that make a number a time of day. */
  private static final Set<String> CLOCK =
      Set.of("uur", "uhr", "u", "h", "heures", "heure", "clock");

  /** Words that do so only behind minutes or certain prepositions. */
  private static final Set<String> HOURS = Set.of("horas", "hora", "часов", "часа", "час", "hrs");

  private static final Set<String> AT = Set.of("las", "la", "в", "до", "с", "после");

  /** Words before a number of hours that lasts. */
  private static final Set<String> LASTING =
      Set.of(
          "binnen",
          "na",
          "over",
          "elke",
          "per",
          "gedurende",
          "ruim",
          "bijna",
          "innerhalb",
          "nach",
          "alle",
          "jede",
          "pendant",
          "dans",
          "toutes",
          "chaque",
          "en",
          "within",
          "in",
          "for");

  private static final Set<String> EVENING =
      Set.of(
          "avonds",
          "middags",
          "abends",
          "nachmittags",
          "soir",
          "midi",
          "tarde",
          "noche",
          "вечера",
          "дня");
  private static final Set<String> NIGHT = Set.of("nachts", "nacht", "nuit", "madrugada", "ночи");
  private static final Set<String> MORNING =
      Set.of("ochtends", "morgens", "morgen", "matin", "manana", "утра");
  private static final Set<String> BETWEEN = Set.of("s", "du", "de", "la", "l", "apres", "o");

  @Override
  public Optional<Match> at(Pieces pieces, int i) {
    LocalTime word = WORDS.get(pieces.word(i));
    if (word != null) {
      return withZone(pieces, word, i + 1);
    }
    if (pieces.startsNumber(i)) {
      return pieces.get(i).isDigits(1, 2) ? digits(pieces, i) : Optional.empty();
    }
    return pieces.get(i).isWord() ? spelled(pieces, i) : Optional.empty();
  }

  private static Optional<Match> digits(Pieces pieces, int i) {
    int hour = pieces.get(i).value();
    int minute = 0;
    int end = i + 1;
    boolean sure = false;
    if (pieces.isGluedSign(i + 1, ":.") && pieces.isGluedDigits(i + 2, 2, 2)) {
      if (pieces.goesOn(i + 3, ".,-/") || pieces.goesOn(i - 1, ".")) {
        return Optional.empty();
      }
      sure = pieces.isSign(i + 1, ":");
      minute = pieces.get(i + 2).value();
      end = sure && pieces.goesOn(i + 3, ":") ? i + 5 : i + 3;
    } else if (isHour(pieces, i + 1) && pieces.isGluedDigits(i + 2, 2, 2)) {
      return whole(pieces, hour, pieces.get(i + 2).value(), i + 3);
    } else if (isHour(pieces, i + 1) && isMinutes(pieces, i + 2)) {
      return whole(pieces, hour, pieces.get(i + 2).value(), i + 3);
    }
    int half = half(pieces, end);
    if (half > end) {
      boolean afternoon = pieces.word(end).startsWith("p");
      return hour >= 1 && hour <= 12
          ? whole(pieces, hour % 12 + (afternoon ? 12 : 0), minute, half)
          : sure ? whole(pieces, hour, minute, half) : Optional.empty();
    }
    return clock(pieces, i, end, hour, minute, sure);
  }

  private static Optional<Match> clock(
      Pieces pieces, int i, int end, int hour, int minute, boolean sure) {
    boolean written = end > i + 1;
    int afterWord = afterClock(pieces, i, end, written);
    if (pieces.word(end).equals("uhr") && !written && isMinutes(pieces, end + 1)) {
      return whole(pieces, hour, pieces.get(end + 1).value(), end + 2);
    }
    if (!sure && afterWord == end) {
      return Optional.empty();
    }
    if (!written && (hour > 23 || LASTING.contains(pieces.word(i - 1)))) {
      return Optional.empty();
    }
    return ofDay(pieces, hour, minute, afterWord);
  }

  /** A time whose part of the day may follow: 6 uur 's avonds is 18:00. */
  private static Optional<Match> ofDay(Pieces pieces, int hour, int minute, int end) {
    int j = end;
    while (j < end + 4 && (pieces.isSign(j, "'-") || pieces.isWord(j, BETWEEN))) {
      j++;
    }
    if (pieces.isWord(j, EVENING) && hour >= 1 && hour < 12) {
      return whole(pieces, hour + 12, minute, j + 1);
    }
    if (pieces.isWord(j, NIGHT) && hour == 12) {
      return whole(pieces, 0, minute, j + 1);
    }
    boolean said =
        pieces.isWord(j, EVENING) || pieces.isWord(j, NIGHT) || pieces.isWord(j, MORNING);
    return whole(pieces, hour, minute, said ? j + 1 : end);
  }

  private static boolean isHour(Pieces pieces, int i) {
    String word = pieces.word(i);
    return word.equals("h") || word.equals("u") && pieces.get(i).glued();
  }

  private static boolean isMinutes(Pieces pieces, int i) {
    Piece piece = pieces.get(i);
    return piece.isDigits(2, 2) && pieces.isAfterOneBlank(i) && piece.value() < 60;
  }

  /** Index after the word for the hour; the same index if there is none. */
  private static int afterClock(Pieces pieces, int i, int j, boolean written) {
    if (pieces.word(j).equals("o") && pieces.isSign(j + 1, "'") && pieces.isWord(j + 2, CLOCK)) {
      return j + 3;
    }
    boolean plain = pieces.isWord(j, CLOCK) && (written || isTold(pieces, j));
    boolean unsure = pieces.isWord(j, HOURS) && (written || AT.contains(pieces.word(i - 1)));
    return plain || unsure ? j + 1 : j;
  }

  /** A lone "u" is a Dutch hour or a Dutch "you". */
  private static boolean isTold(Pieces pieces, int j) {
    return !pieces.word(j).equals("u") || pieces.get(j).glued();
  }

  /** Index after "a.m." or "p.m."; the same index if there is none. */
  private static int half(Pieces pieces, int j) {
    String word = pieces.word(j);
    if (word.equals("am") || word.equals("pm")) {
      boolean german = pieces.language() == Language.DE && word.equals("am");
      return german && !pieces.get(j).glued() ? j : j + 1;
    }
    boolean letters = (word.equals("a") || word.equals("p")) && pieces.isGluedSign(j + 1, ".");
    if (!letters || !pieces.word(j + 2).equals("m")) {
      return j;
    }
    return pieces.isGluedSign(j + 3, ".") ? j + 4 : j + 3;
  }

  private static Optional<Match> spelled(Pieces pieces, int i) {
    Optional<SpelledNumbers.Spelled> number = SpelledNumbers.at(pieces, i, true);
    if (number.isEmpty() || number.get().value().intValue() > 23) {
      return Optional.empty();
    }
    int end = number.get().end();
    boolean lasting = LASTING.contains(pieces.word(i - 1));
    int afterWord = afterClock(pieces, i, end, false);
    return afterWord == end || lasting
        ? Optional.empty()
        : ofDay(pieces, number.get().value().intValue(), 0, afterWord);
  }

  private static Optional<Match> whole(Pieces pieces, int hour, int minute, int end) {
    if (hour > 24 || minute > 59 || hour == 24 && minute > 0) {
      return Optional.empty();
    }
    return withZone(pieces, LocalTime.of(hour % 24, minute), end);
  }

  private static Optional<Match> withZone(Pieces pieces, LocalTime time, int end) {
    Optional<Zones.Zone> zone = Zones.at(pieces, end);
    return Match.of(
        new Exact.Time(time, zone.map(Zones.Zone::name)), zone.map(Zones.Zone::end).orElse(end));
  }
}
