package docket.evaluation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Turns a regular expression of Python's {@code re} module into a Java pattern with the same
 * meaning.
 *
 * <p>Question sets are written for that module. What differs is spelled out: word characters,
 * digits, white space and word boundaries ({@link PythonSets}), {@code ^}, {@code $} and {@code .},
 * character classes (no nesting in Python), names of groups, braces that are no quantifier, the two
 * forms of the sharp s. Verbose, ASCII and locale flags and conditional groups are refused.
 */
final class PythonPattern {
  private static final Pattern QUANTIFIER = Pattern.compile("\\{(?:(\\d+)|(\\d*),(\\d*))\\}");
  private static final Pattern FLAGS = Pattern.compile("\\(\\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])");
  private static final Pattern NAME = Pattern.compile("\\(\\?P([<=])([^)>]+)[)>]");

  private static final int SHARP_S = 'ß';
  private static final String LONG_SHARP_S = "\\x{1e9e}";

  private final PythonScanner in;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Deque<Group> open = new ArrayDeque<>();
  private final Set<Integer> closed = new HashSet<>();
  private int groups;
  private Modes modes;

  /**
   * A group that is not closed yet.
   *
   * @param outer the modes around it
   * @param number its number, or 0 where it captures nothing
   */
  private record Group(Modes outer, int number) {}

  /** Which modes hold at a place of the expression. */
  private record Modes(boolean ignoreCase, boolean multiline, boolean dotAll) {
    Modes with(String letters, boolean on) {
      boolean i = ignoreCase;
      boolean m = multiline;
      boolean s = dotAll;
      for (int at = 0; at < letters.length(); at++) {
        char letter = letters.charAt(at);
        switch (letter) {
          case 'i' -> i = on;
          case 'm' -> m = on;
          case 's' -> s = on;
          case 'u' -> {}
          default -> throw new IllegalArgumentException("flag '" + letter + "' is not supported");
        }
      }
      return new Modes(i, m, s);
    }
  }

  private PythonPattern(String expression, boolean ignoreCase) {
    this.in = new PythonScanner(expression);
    this.modes = new Modes(ignoreCase, false, false);
  }

  /**
   * The pattern of an expression; use it with {@link Matcher#find()}, as {@code re.search} does.
   *
   * @throws IllegalArgumentException if it is no valid expression, or uses what is refused
   */
  static Pattern compile(String expression, boolean ignoreCase) {
    return new PythonPattern(expression, ignoreCase).compile();
  }

  /** An expression that finds exactly this text. */
  static String literal(String text) {
    StringBuilder quoted = new StringBuilder();
    text.codePoints()
        .forEach(point -> quoted.append(isPlain(point) ? "" : "\\").appendCodePoint(point));
    return quoted.toString();
  }

  private Pattern compile() {
    readGlobalFlags();
    boolean ignoreCase = modes.ignoreCase();
    while (!in.atEnd()) {
      next();
    }
    int flags = ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
    try {
      return Pattern.compile(out.toString(), flags);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(e.getDescription(), e);
    }
  }

  private void readGlobalFlags() {
    Matcher flags = in.match(FLAGS);
    if (flags.lookingAt() && flags.group(3).equals(")") && flags.group(2) == null) {
      modes = modes.with(flags.group(1), true);
      in.skip(flags.end() - flags.start());
    }
  }

  private void next() {
    int point = in.next();
    switch (point) {
      case '\\' -> escape();
      case '[' -> out.append(PythonClass.read(in, modes.ignoreCase()));
      case '(' -> open();
      case ')' -> close();
      case '^' -> anchor(modes.multiline() ? "(?<![^\\n])" : "\\A");
      case '$' -> anchor(modes.multiline() ? "(?![^\\n])" : "(?=\\n?\\z)");
      case '.' -> out.append(modes.dotAll() ? "[\\x{0}-\\x{10FFFF}]" : "[^\\n]");
      case '{' -> brace();
      case '|', '*', '+', '?' -> out.append((char) point);
      default -> one(point);
    }
  }

  private void one(int point) {
    append(out, point);
    if (point == SHARP_S && modes.ignoreCase()) {
      out.insert(out.lastIndexOf("\\x"), "[").append(LONG_SHARP_S).append(']');
    }
  }

  /** Writes an anchor; repeating one is an error. */
  private void anchor(String java) {
    out.append(java);
    if (in.sees('*') || in.sees('+') || in.sees('?') || in.match(QUANTIFIER).lookingAt()) {
      throw new IllegalArgumentException("nothing to repeat");
    }
  }

  private void escape() {
    int point = in.next();
    String set = PythonSets.of(point);
    if (!set.isEmpty()) {
      out.append('[').append(set).append(']');
    } else if (point >= '1' && point <= '9') {
      reference(in.groupNumber(point));
    } else {
      switch (point) {
        case 'b' -> anchor(PythonSets.BOUNDARY);
        case 'B' -> anchor(PythonSets.NO_BOUNDARY);
        case 'A' -> anchor("\\A");
        case 'Z' -> anchor("\\z");
        default -> one(in.escaped(point));
      }
    }
  }

  private void reference(int group) {
    if (!closed.contains(group)) {
      throw new IllegalArgumentException("no group " + group + " before its reference");
    }
    out.append("(?:\\").append(group).append(')');
  }

  private void brace() {
    Matcher quantifier = in.matchBack(QUANTIFIER);
    if (!quantifier.lookingAt()) {
      one('{');
      return;
    }
    in.skip(quantifier.end() - quantifier.start() - 1);
    if (quantifier.group(1) != null) {
      out.append(quantifier.group());
      return;
    }
    String least = quantifier.group(2);
    out.append('{').append(least == null || least.isEmpty() ? "0" : least);
    out.append(',').append(quantifier.group(3)).append('}');
  }

  private void open() {
    if (in.takes("?#")) {
      in.skipPast(')');
      return;
    }
    Matcher flags = in.matchBack(FLAGS);
    Matcher name = in.matchBack(NAME);
    if (name.lookingAt()) {
      in.skip(name.end() - name.start() - 1);
      named(name.group(2), name.group(1).equals("="));
    } else if (flags.lookingAt()) {
      open.push(new Group(modes, 0));
      scoped(flags);
    } else {
      String sign = special();
      open.push(new Group(modes, sign.isEmpty() ? ++groups : 0));
      out.append('(').append(sign);
    }
  }

  private void named(String name, boolean reference) {
    if (reference) {
      reference(numbers.getOrDefault(name, 0));
      return;
    }
    open.push(new Group(modes, ++groups));
    if (numbers.put(name, groups) != null) {
      throw new IllegalArgumentException("two groups named " + name);
    }
    out.append('(');
  }

  private void scoped(Matcher flags) {
    if (flags.group(3).equals(")")) {
      throw new IllegalArgumentException("flags in the middle of an expression");
    }
    String off = flags.group(2) == null ? "" : flags.group(2);
    in.skip(flags.end() - flags.start() - 1);
    modes = modes.with(flags.group(1), true).with(off, false);
    out.append(modes.ignoreCase() ? "(?iu:" : "(?-i:");
  }

  /** What follows the bracket of a group: nothing, or the sign of a look-around or atomic group. */
  private String special() {
    for (String sign : List.of("?=", "?!", "?>")) {
      if (in.takes(sign)) {
        return sign;
      }
    }
    for (String sign : List.of("?<=", "?<!")) {
      if (in.takes(sign)) {
        return sign + PythonSets.WIDE;
      }
    }
    if (in.takes("?")) {
      throw new IllegalArgumentException("this kind of group is not supported");
    }
    return "";
  }

  private void close() {
    if (open.isEmpty()) {
      throw new IllegalArgumentException("unbalanced parenthesis");
    }
    Group group = open.pop();
    modes = group.outer();
    if (group.number() > 0) {
      closed.add(group.number());
    }
    out.append(')');
  }

  /** Writes one character so that Java takes it as nothing but itself. */
  static void append(StringBuilder to, int point) {
    if (isPlain(point)) {
      to.append((char) point);
    } else {
      to.append("\\x{").append(Integer.toHexString(point)).append('}');
    }
  }

  private static boolean isPlain(int point) {
    return point < 128 && Character.isLetterOrDigit(point);
  }
}
