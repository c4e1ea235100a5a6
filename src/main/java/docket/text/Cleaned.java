package docket.text;

/** What became of a question's text when it was cleaned. */
public sealed interface Cleaned {

  /**
   * A text that can be answered.
   *
   * @param text the cleaned text on one line: NFKC, single spaces, nothing invisible, never empty
   */
  record Readable(String text) implements Cleaned {}

  /**
   * A text that cannot be answered.
   *
   * @param why the reason
   */
  record Refused(Why why) implements Cleaned {}

  /** Why a text cannot be answered. */
  enum Why {
    /** Nothing but white space. */
    EMPTY,
    /** Nothing that looks like a word, or one word over and over. */
    NOTHING_READABLE,
    /** Longer than the limit, before or after cleaning. */
    TOO_LONG,
    /** Letters buried under combining marks. */
    TOO_MANY_MARKS
  }
}
