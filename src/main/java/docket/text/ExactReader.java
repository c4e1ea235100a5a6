package docket.text;

import docket.source.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads dates, times, numbers, amounts and identifiers in six languages. Where several readings
 * start at the same place, the longest wins.
 */
public final class ExactReader {
  /** Signs with which a value may start. */
  private static final String SIGNS = "$€£₽§";

  private static final Match.Reading SECTIONS = new Sections();
  private static final Match.Reading DOCKETS = new Dockets();
  private static final Match.Reading WORD_DATES = new WordDates();
  private static final Match.Reading TIMES = new Times();
  private static final Match.Reading QUANTITIES = new Quantities();

  /** What may start with a number; of two readings of the same length the earlier wins. */
  private static final List<Match.Reading> OF_NUMBERS =
      List.of(
          new Citations(),
          SECTIONS,
          DOCKETS,
          new CaseNumbers(),
          WORD_DATES,
          new NumericDates(),
          TIMES,
          new Years(),
          QUANTITIES);

  /** What may start with a word. */
  private static final List<Match.Reading> OF_WORDS =
      List.of(SECTIONS, new Orders(), DOCKETS, WORD_DATES, TIMES, QUANTITIES);

  /** What may start with another sign. */
  private static final List<Match.Reading> OF_SIGNS = List.of(SECTIONS, QUANTITIES);

  private ExactReader() {}

  /**
   * A value and where it stands.
   *
   * @param value the value
   * @param start index of its first character in the text
   * @param end index after its last character
   */
  public record Found(Exact value, int start, int end) {}

  /**
   * The values of a text in order of position, none overlapping another.
   *
   * <p>Days in a list share what stands once: in {@code 29 or 30 September 2024} both are days of
   * that month, in {@code 30 May and 30 November 2018} both have the year. An article that is also
   * the word for one is not a number, and neither are words such as {@code first}.
   *
   * @param language whose number words are read, and whose order of day and month is believed where
   *     both are possible; names of months and zones are read in all six
   */
  public static List<Found> read(String text, Language language) {
    Pieces pieces = Pieces.of(text, language);
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      Optional<Match> longest = longest(pieces, i);
      if (longest.isPresent()) {
        Match match = longest.get();
        int start = pieces.get(i).start();
        found.add(new Found(match.value(), start, pieces.get(match.end() - 1).end()));
        i = match.end();
      } else {
        i++;
      }
    }
    shareYears(found, text);
    return List.copyOf(found);
  }

  private static Optional<Match> longest(Pieces pieces, int i) {
    Optional<Match> longest = Optional.empty();
    for (Match.Reading reading : readings(pieces.get(i))) {
      Optional<Match> match = reading.at(pieces, i);
      if (match.isPresent() && (longest.isEmpty() || match.get().end() > longest.get().end())) {
        longest = match;
      }
    }
    return longest;
  }

  private static List<Match.Reading> readings(Piece piece) {
    return switch (piece.kind()) {
      case DIGITS -> OF_NUMBERS;
      case WORD -> OF_WORDS;
      case SIGN -> piece.isSign(SIGNS) ? OF_SIGNS : List.of();
      case NONE -> List.of();
    };
  }

  /** Gives days without a year that of the full date that ends their list. */
  private static void shareYears(List<Found> found, String text) {
    for (int i = found.size() - 2; i >= 0; i--) {
      Found here = found.get(i);
      Found next = found.get(i + 1);
      if (here.value() instanceof Exact.MonthDay day
          && next.value() instanceof Exact.Day full
          && day.day().isValidYear(full.date().getYear())
          && isListGap(text.substring(here.end(), next.start()))) {
        Exact value = new Exact.Day(day.day().atYear(full.date().getYear()));
        found.set(i, new Found(value, here.start(), here.end()));
      }
    }
  }

  /** Whether only a comma, a dash or a joining word stands between two dates. */
  private static boolean isListGap(String gap) {
    if (gap.length() > 12) {
      return false;
    }
    List<Words.Token> words = Words.tokens(gap);
    boolean joined = words.size() == 1 && WordDates.JOINING.contains(words.getFirst().folded());
    return joined || words.isEmpty() && gap.chars().allMatch(c -> " ,–-/&".indexOf(c) >= 0);
  }
}
