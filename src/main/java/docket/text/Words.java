package docket.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words. */
public final class Words {
  private Words() {}

  /**
   * A word of a text.
   *
   * @param surface the word as it stands
   * @param folded its plain spelling as {@link Folding} gives it, without full stops
   * @param start index of its first character in the text
   * @param end index after its last character
   */
  public record Token(String surface, String folded, int start, int end) {}

  /** The words of a text in order. */
  public static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        String surface = text.substring(start, i);
        tokens.add(new Token(surface, Folding.fold(surface), start, i));
        start = -1;
      }
    }
    return List.copyOf(tokens);
  }
}
