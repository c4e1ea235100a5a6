package docket.evaluation;

import docket.source.Language;
import docket.text.Exact;
import docket.text.ExactReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Alters a number, date, amount or identifier in a sentence. */
final class CitationValues {
  private static final List<String> MONTHS_EN =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> MONTHS_NL =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");
  private static final List<String> NUMBERS_EN =
      List.of("three", "four", "five", "six", "seven", "nine", "eleven", "fifteen", "thirty");
  private static final List<String> NUMBERS_NL =
      List.of("drie", "vier", "vijf", "zes", "zeven", "negen", "elf", "vijftien", "dertig");
  private static final int TRIES = 8;

  private final CitationRandom random;

  CitationValues(CitationRandom random) {
    this.random = random;
  }

  /** The kind of alteration to which a value belongs. */
  static CitationKind kindOf(Exact exact) {
    return switch (exact) {
      case Exact.Number _, Exact.Percent _ -> CitationKind.NUMBER;
      case Exact.Day _, Exact.MonthDay _, Exact.Month _, Exact.Year _, Exact.Time _ ->
          CitationKind.DATE;
      case Exact.Amount _ -> CitationKind.AMOUNT;
      case Exact.Identifier _ -> CitationKind.IDENTIFIER;
    };
  }

  /**
   * The sentence with one value of a kind changed into one that its passage does not have.
   *
   * @param passage the passage in the language of the sentence
   */
  Optional<String> alter(String sentence, Language language, CitationKind kind, String passage) {
    List<ExactReader.Found> found =
        ExactReader.read(sentence, language).stream()
            .filter(value -> kindOf(value.value()) == kind)
            .toList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    ExactReader.Found value = random.of(found);
    String surface = sentence.substring(value.start(), value.end());
    List<String> given = keys(passage, language);
    for (int i = 0; i < TRIES; i++) {
      String other = other(value.value(), surface, language);
      String altered =
          sentence.substring(0, value.start()) + other + sentence.substring(value.end());
      if (!other.equals(surface) && isNew(altered, language, given)) {
        return Optional.of(altered);
      }
    }
    return Optional.empty();
  }

  /** The sentence with a day replaced by another day of its passage that it does not have. */
  Optional<String> swapDay(String sentence, Language language, String passage) {
    List<ExactReader.Found> days = days(sentence, language);
    List<String> own = days.stream().map(day -> day.value().key()).toList();
    List<ExactReader.Found> others =
        days(passage, language).stream().filter(day -> !own.contains(day.value().key())).toList();
    if (days.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    ExactReader.Found day = random.of(days);
    ExactReader.Found other = random.of(others);
    return Optional.of(
        sentence.substring(0, day.start())
            + passage.substring(other.start(), other.end())
            + sentence.substring(day.end()));
  }

  /** The sentence with its days written in another way; empty where it has none. */
  static Optional<String> rewriteDays(String sentence, Language language) {
    StringBuilder out = new StringBuilder(sentence);
    List<ExactReader.Found> days = days(sentence, language);
    for (int i = days.size() - 1; i >= 0; i--) {
      LocalDate date = ((Exact.Day) days.get(i).value()).date();
      String other =
          language == Language.EN
              ? MONTHS_EN.get(date.getMonthValue() - 1)
                  + " "
                  + date.getDayOfMonth()
                  + ", "
                  + date.getYear()
              : date.getDayOfMonth() + "-" + date.getMonthValue() + "-" + date.getYear();
      out.replace(days.get(i).start(), days.get(i).end(), other);
    }
    return days.isEmpty() ? Optional.empty() : Optional.of(out.toString());
  }

  private static List<ExactReader.Found> days(String text, Language language) {
    return ExactReader.read(text, language).stream()
        .filter(value -> value.value() instanceof Exact.Day)
        .toList();
  }

  private static List<String> keys(String text, Language language) {
    List<String> keys = new ArrayList<>();
    ExactReader.read(text, language).forEach(value -> keys.addAll(value.value().keys()));
    return keys;
  }

  private static boolean isNew(String altered, Language language, List<String> given) {
    return ExactReader.read(altered, language).stream()
        .anyMatch(value -> !given.contains(value.value().key()));
  }

  private String other(Exact exact, String surface, Language language) {
    return switch (exact) {
      case Exact.Day day -> otherDay(day.date(), language);
      case Exact.Month month ->
          month(month.month().getMonthValue() + 1 + random.below(10), language)
              + " "
              + month.month().getYear();
      default ->
          surface.chars().anyMatch(Character::isDigit)
              ? otherDigit(surface)
              : random.of(language == Language.EN ? NUMBERS_EN : NUMBERS_NL);
    };
  }

  private String otherDay(LocalDate date, Language language) {
    LocalDate other =
        switch (random.below(3)) {
          case 0 -> date.plusDays(1 + random.below(9));
          case 1 -> date.plusMonths(1 + random.below(10));
          default -> date.plusYears(1 + random.below(3));
        };
    return other.getDayOfMonth()
        + " "
        + month(other.getMonthValue(), language)
        + " "
        + other.getYear();
  }

  private static String month(int month, Language language) {
    return (language == Language.EN ? MONTHS_EN : MONTHS_NL).get((month - 1) % 12);
  }

  private String otherDigit(String surface) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < surface.length(); i++) {
      if (Character.isDigit(surface.charAt(i))) {
        places.add(i);
      }
    }
    int place = random.of(places);
    boolean first = place == places.getFirst();
    int digit = surface.charAt(place) - '0';
    int other = (digit + 1 + random.below(9)) % 10;
    if (first && other == 0) {
      other = digit == 1 ? 2 : 1;
    }
    return surface.substring(0, place) + other + surface.substring(place + 1);
  }
}
