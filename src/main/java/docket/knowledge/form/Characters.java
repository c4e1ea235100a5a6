package docket.knowledge.form;

import docket.text.TextCleaner;
import java.util.List;

/** Refuses characters that cannot be seen, or that make a text look like another one. */
public final class Characters {
  /** A longer line is refused before anything reads it. */
  static final int MAX_LINE = 20_000;

  private static final String CODE = "folder.characters";
  private static final String TOO_LONG = "config.too_long";

  private Characters() {}

  /** Checks all lines of a file and names the first bad character of each. */
  public static void check(String text) throws FormatException {
    Faults faults = new Faults();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.length() > MAX_LINE) {
        faults.add(
            new FormatException(
                i + 1,
                TOO_LONG,
                "a line of %d characters: at most %d".formatted(line.length(), MAX_LINE)));
      } else if (line.indexOf('\t') >= 0) {
        faults.add(new FormatException(i + 1, CODE, "a tab: use spaces"));
      } else if (!TextCleaner.safe(line).equals(line)) {
        faults.add(new FormatException(i + 1, CODE, bad(line)));
      }
    }
    faults.check();
  }

  private static String bad(String line) {
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      String character = Character.toString(line.codePointAt(i));
      if (!TextCleaner.safe(character).equals(character)) {
        return "an invisible or misleading character (U+%04X) in column %d: remove it"
            .formatted(line.codePointAt(i), i + 1);
      }
    }
    return "characters that together are not fit to be shown: write them again";
  }
}
