package docket.text;

import java.text.Normalizer;

/** Takes out of a text what is invisible, misleading or dangerous to show. */
public final class TextCleaner {
  private TextCleaner() {}

  /** Cleans the text of a question, or says why it cannot be answered. */
  public static Cleaned clean(String raw) {
    if (raw.length() > 20_000) {
      return new Cleaned.Refused(Cleaned.Why.TOO_LONG);
    }
    String text = Normalizer.normalize(safe(raw), Normalizer.Form.NFKC).strip();
    if (text.isEmpty()) {
      return new Cleaned.Refused(Cleaned.Why.EMPTY);
    }
    return new Cleaned.Readable(text);
  }

  /** The text without characters that must never be stored or shown. */
  public static String safe(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
