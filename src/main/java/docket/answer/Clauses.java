package docket.answer;

import java.util.ArrayList;
import java.util.List;

/** Takes a question apart where punctuation separates its parts. */
final class Clauses {
  private Clauses() {}

  /**
   * The parts of a text between sentence marks, commas, colons, semicolons and line ends; never
   * empty ones.
   */
  static List<String> split(String text) {
    List<String> clauses = new ArrayList<>();
    StringBuilder clause = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ends(text, i)) {
        add(clause, clauses);
      } else {
        clause.append(c);
      }
    }
    add(clause, clauses);
    return clauses;
  }

  /**
   * A mark separates when white space or the end follows it, so that 791.2 and 38,000 stay whole.
   */
  private static boolean ends(String text, int i) {
    char c = text.charAt(i);
    boolean last = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
    return switch (c) {
      case '?', '!', ';', '\n' -> true;
      case ',', ':' -> last;
      case '.' -> last && (i < 2 || Character.isLetterOrDigit(text.charAt(i - 2)));
      default -> false;
    };
  }

  private static void add(StringBuilder clause, List<String> clauses) {
    String text = clause.toString().strip();
    if (text.chars().anyMatch(Character::isLetterOrDigit)) {
      clauses.add(text);
    }
    clause.setLength(0);
  }
}
