package docket.source;

import java.util.regex.Pattern;

/**
 * The lasting name of a source: lower-case ASCII letters and digits in groups joined by single
 * hyphens, at most {@value #MAX_LENGTH} characters.
 *
 * @param value the name as it stands in files and links
 */
public record SourceId(String value) implements Comparable<SourceId> {
  /** The longest allowed name, in characters. */
  public static final int MAX_LENGTH = 80;

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

  /**
   * @throws IllegalArgumentException if the name does not have that form
   */
  public SourceId {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "source id '%s': only a-z, 0-9 and single hyphens, at most %d characters"
              .formatted(value, MAX_LENGTH));
    }
  }

  /** Whether a text can be the name of a source. */
  public static boolean isValid(String text) {
    return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(SourceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
