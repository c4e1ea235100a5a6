package docket.evaluation;

import docket.knowledge.GoldenQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question with the patterns of its literals, ready to judge replies.
 *
 * @param question the question
 * @param groups the patterns of each group of {@link GoldenQuestion#keys()}
 * @param bans the pattern of each entry of {@link GoldenQuestion#never()}
 */
record Criteria(GoldenQuestion question, List<List<Pattern>> groups, List<Pattern> bans) {
  private static final int SHORT_WORD = 4;
  private static final Pattern RULE = Pattern.compile("/(.+)/(i?)", Pattern.DOTALL);

  /** Numbers that Python takes for digits although they stand in no decimal system. */
  private static final Pattern OTHER_DIGIT =
      Pattern.compile(
          "[\\x{1369}-\\x{1371}\\x{19DA}\\x{24F5}-\\x{24FD}\\x{24FF}\\x{2776}-\\x{277E}"
              + "\\x{2780}-\\x{2788}\\x{278A}-\\x{2792}\\x{10A40}-\\x{10A43}"
              + "\\x{10E60}-\\x{10E68}\\x{11052}-\\x{1105A}]");

  /**
   * The patterns of a question.
   *
   * @throws IllegalArgumentException if a literal is empty in its plain form, or a pattern invalid
   */
  static Criteria of(GoldenQuestion question) {
    List<List<Pattern>> groups = new ArrayList<>();
    for (List<String> group : question.keys()) {
      groups.add(group.stream().map(Criteria::literal).toList());
    }
    return new Criteria(
        question, List.copyOf(groups), question.never().stream().map(Criteria::ban).toList());
  }

  /**
   * The pattern of one key literal, for texts in plain form and lower case. A literal that begins
   * or ends with a digit must not touch a further one there; one of up to four letters has to stand
   * as a word of its own.
   */
  static Pattern literal(String text) {
    String want = PlainForm.lower(text);
    if (want.isEmpty()) {
      throw new IllegalArgumentException("literal '%s' is empty".formatted(text));
    }
    boolean word =
        want.codePointCount(0, want.length()) <= SHORT_WORD
            && want.codePoints().allMatch(Character::isLetter);
    String before = word ? "(?<!\\w)" : isDigit(want.codePointAt(0)) ? "(?<!\\d)" : "";
    String after = word ? "(?!\\w)" : isDigit(want.codePointBefore(want.length())) ? "(?!\\d)" : "";
    return PythonPattern.compile(
        before + PythonPattern.literal(want) + after, /* ignoreCase= */ false);
  }

  /** The pattern of one entry of never: a text, or an expression between slashes. */
  static Pattern ban(String text) {
    Matcher rule = RULE.matcher(text);
    if (!rule.matches()) {
      String want = PythonPattern.literal(PlainForm.withAddresses(text));
      return PythonPattern.compile(want, /* ignoreCase= */ true);
    }
    try {
      return PythonPattern.compile(rule.group(1), !rule.group(2).isEmpty());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "never '%s' is not a valid pattern: %s".formatted(text, e.getMessage()), e);
    }
  }

  private static boolean isDigit(int point) {
    return Character.isDigit(point) || OTHER_DIGIT.matcher(Character.toString(point)).matches();
  }
}
