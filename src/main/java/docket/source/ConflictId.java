package docket.source;

/**
 * The lasting name of a conflict, such as {@code C01}.
 *
 * @param value the name: letters, digits and hyphens, at most 40 characters
 */
public record ConflictId(String value) implements Comparable<ConflictId> {
  /**
   * @throws IllegalArgumentException if the name does not have that form
   */
  public ConflictId {
    if (!value.matches("[A-Za-z0-9-]{1,40}+")) {
      throw new IllegalArgumentException(
          "conflict id '%s': only letters, digits and hyphens, at most 40".formatted(value));
    }
  }

  @Override
  public int compareTo(ConflictId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
