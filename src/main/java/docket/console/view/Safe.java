package docket.console.view;

import docket.text.TextCleaner;

/** Takes out of data what must not reach a terminal. */
public final class Safe {
  private Safe() {}

  /** The text on one line, without control characters and invisible ones. */
  public static String line(String text) {
    return TextCleaner.safe(text).replace('\n', ' ').strip();
  }

  /** The text with its line breaks, without control characters and invisible ones. */
  public static String text(String text) {
    return TextCleaner.safe(text).strip();
  }
}
