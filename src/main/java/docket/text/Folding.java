package docket.text;

import java.text.Normalizer;
import java.util.Locale;

/** One plain spelling for texts that are to be compared. */
public final class Folding {
  private Folding() {}

  /** The text in lower case, without accents, with plain quotes and dashes. */
  public static String fold(String text) {
    String parts = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < parts.length(); i++) {
      if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
        out.append(parts.charAt(i));
      }
    }
    return out.toString();
  }
}
