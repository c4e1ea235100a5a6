package docket.source;

/**
 * The words of a passage in one language.
 *
 * @param heading the heading above it, empty where there is none
 * @param body the paragraph, never blank; where every line ends a sentence, a line is a sentence
 */
public record PassageText(String heading, String body) {
  /**
   * @throws IllegalArgumentException if the body is blank
   */
  public PassageText {
    if (body.isBlank()) {
      throw new IllegalArgumentException("passage body: must not be blank");
    }
  }

  /** The paragraph on one line, its line breaks turned into spaces. */
  public String oneLine() {
    return body.replace('\n', ' ');
  }
}
