package docket;

/**
 * How the text of a setting is read.
 *
 * @param <T> what it means
 */
@FunctionalInterface
interface SettingForm<T> {
  /**
   * Reads a text without blanks at its ends and without control characters.
   *
   * @throws BadValueException if the text is not of this form
   */
  T read(String text) throws BadValueException;

  /** A value that is not of its form. */
  final class BadValueException extends Exception {
    private final String complaint;

    /**
     * @param complaint what is wrong and what to write, as the end of a sentence that begins with
     *     the key; holds no part of a value that may be secret
     */
    BadValueException(String complaint) {
      super(complaint);
      this.complaint = complaint;
    }

    /** What is wrong, as the end of a sentence. */
    String complaint() {
      return complaint;
    }
  }
}
