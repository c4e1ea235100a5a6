package docket.source;

import java.util.Comparator;

/**
 * The lasting name of a passage: its source and its number in that source, written {@code
 * source#4}.
 *
 * @param source the source that the passage belongs to
 * @param number its number in the source, from 1; never used again for another text
 */
public record PassageId(SourceId source, int number) implements Comparable<PassageId> {
  private static final Comparator<PassageId> ORDER =
      Comparator.comparing(PassageId::source).thenComparingInt(PassageId::number);

  /**
   * @throws IllegalArgumentException if the number is below 1
   */
  public PassageId {
    if (number < 1) {
      throw new IllegalArgumentException("passage number: at least 1, not " + number);
    }
  }

  /**
   * Reads the written form.
   *
   * @throws IllegalArgumentException if the text is not {@code source-id#number}
   */
  public static PassageId parse(String text) {
    int hash = text.indexOf('#');
    if (hash < 0) {
      throw new IllegalArgumentException("passage '%s': write source-id#number".formatted(text));
    }
    try {
      return new PassageId(
          new SourceId(text.substring(0, hash)), Integer.parseInt(text.substring(hash + 1)));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("passage '%s': write source-id#number".formatted(text), e);
    }
  }

  @Override
  public int compareTo(PassageId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return source + "#" + number;
  }
}
