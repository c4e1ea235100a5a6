package docket.text;

import docket.source.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Finds the sentences of a text: every stop before white space may end one, unless what stands
 * around it says otherwise. When in doubt two sentences stay together, because half a sentence must
 * never be quoted.
 */
public final class Sentences {
  private static final String STOPS = ".!?…。！？";
  private static final String CLOSING = "\"'”’»›)]}“";

  /** No abbreviation is longer; in UTF-16 units. */
  private static final int LONGEST = 16;

  private static final String OPENING = "\"'“‘„«‹([{¿¡–—-•*€$£§#@ ";

  private Sentences() {}

  /**
   * The sentences of a text in order, trimmed; joined by spaces they give the text back, except for
   * the white space between them. Where a text has several lines and each ends like a sentence, the
   * lines are the sentences; else line breaks are spaces. Nothing is split inside quotation marks
   * or brackets. Empty for a blank text.
   *
   * @param language decides which abbreviations are known
   */
  public static List<String> split(String text, Language language) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.size() > 1 && lines.stream().allMatch(Sentences::endsLikeSentence)) {
      return lines;
    }
    return cut(String.join(" ", lines), language);
  }

  private static List<String> cut(String text, Language language) {
    BitSet inside = Enclosures.inside(text);
    List<String> sentences = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      if (STOPS.indexOf(text.charAt(i)) < 0) {
        i++;
        continue;
      }
      int end = endOfStop(text, i);
      if (end < text.length() && !inside.get(end) && isEnd(text, start, i, end, language)) {
        sentences.add(text.substring(start, end).strip());
        start = end;
      }
      i = Math.max(i + 1, end);
    }
    String rest = text.substring(start).strip();
    if (!rest.isEmpty()) {
      sentences.add(rest);
    }
    return List.copyOf(sentences);
  }

  /** Index after the further stops, closing marks and footnote numbers that belong to a stop. */
  private static int endOfStop(String text, int stop) {
    int i = stop + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (STOPS.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0) {
        i++;
      } else if (c == '[' && footnoteEnd(text, i) > 0) {
        i = footnoteEnd(text, i);
      } else {
        break;
      }
    }
    return i;
  }

  private static int footnoteEnd(String text, int bracket) {
    int i = bracket + 1;
    while (i < text.length() && i - bracket < 4 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > bracket + 1 && i < text.length() && text.charAt(i) == ']' ? i + 1 : -1;
  }

  private static boolean endsLikeSentence(String line) {
    int i = line.length() - 1;
    while (i >= 0 && CLOSING.indexOf(line.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && STOPS.indexOf(line.charAt(i)) >= 0;
  }

  /**
   * Whether a stop ends the sentence.
   *
   * @param start where the sentence started
   * @param stop index of the first stop
   * @param end index after all that belongs to the stop
   */
  private static boolean isEnd(String text, int start, int stop, int end, Language language) {
    char mark = text.charAt(stop);
    if (mark == '。' || mark == '！' || mark == '？') {
      return true;
    }
    boolean gap = stop > 0 && mark != '.' && Character.isWhitespace(text.charAt(stop - 1));
    if (!Character.isWhitespace(text.charAt(end)) || mark == '…' && gap) {
      return false;
    }
    int next = firstOfWord(text, end);
    if (next >= text.length() || Character.isLowerCase(text.codePointAt(next))) {
      return false;
    }
    if (text.charAt(end + 1) == '(' && mark != '.') {
      return false;
    }
    boolean single = mark == '.' && (end == stop + 1 || STOPS.indexOf(text.charAt(stop + 1)) < 0);
    return !single || !isAbbreviation(text, start, stop, next, language);
  }

  private static int firstOfWord(String text, int boundary) {
    int i = boundary;
    while (i < text.length() && OPENING.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Whether the full stop at an index belongs to a word and ends no sentence. */
  private static boolean isAbbreviation(
      String text, int start, int stop, int next, Language language) {
    int from = stop;
    while (from > start && stop - from < LONGEST && isInsideWord(text.charAt(from - 1))) {
      from--;
    }
    String surface = text.substring(from, stop);
    if (surface.isEmpty()) {
      return false;
    }
    if (surface.chars().allMatch(Character::isDigit)) {
      boolean numbering = from - start <= 2 && text.substring(start, from).isBlank();
      boolean date = language == Language.DE || Character.isDigit(text.charAt(next));
      return numbering || date && surface.length() <= 2;
    }
    String word = Folding.fold(surface).replace(".", "").replace("-", "");
    boolean dotted = surface.indexOf('.') >= 0 && word.length() <= 5;
    if (Abbreviations.goesOn(word, language) && !isPlainWord(surface, next, text, language)) {
      return true;
    }
    if (dotted || Abbreviations.mayEnd(word, language) || isSecondHalf(text, start, from, word)) {
      return !isStarter(text, next, language);
    }
    return word.length() == 1;
  }

  /** Abbreviations that are words too: "no. 5" goes on, "the answer is no." does not. */
  private static boolean isPlainWord(String surface, int next, String text, Language language) {
    int end = next;
    while (end < text.length() && isInsideWord(text.charAt(end)) && end - next < LONGEST) {
      end++;
    }
    boolean numbered = text.substring(next, end).chars().anyMatch(Character::isDigit);
    return surface.length() <= 3
        && !numbered
        && surface.chars().allMatch(Character::isLowerCase)
        && FunctionWords.isFunctionWord(Folding.fold(surface), language);
  }

  private static boolean isInsideWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || Glyphs.isMark(c) || c == '°';
  }

  /** The second half of EE. UU., which may stand at the end where the first never does. */
  private static boolean isSecondHalf(String text, int start, int from, String word) {
    return word.equals("uu") && text.substring(Math.max(start, from - 4), from).contains("EE.");
  }

  private static boolean isStarter(String text, int next, Language language) {
    int end = next;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end == next) {
      return next >= text.length();
    }
    String word = text.substring(next, end);
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    boolean allCapitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return capital && !allCapitals && FunctionWords.isFunctionWord(Folding.fold(word), language);
  }
}
