package docket.evaluation;

/**
 * A character class of Python's {@code re} module: no nesting, no intersection, and a bracket that
 * comes first is a character.
 */
final class PythonClass {
  private static final int SET = -1;

  private PythonClass() {}

  /**
   * The class as Java writes it.
   *
   * @param in just behind the opening bracket; afterwards behind the closing one
   * @param ignoreCase whether letter case does not matter
   */
  static String read(PythonScanner in, boolean ignoreCase) {
    StringBuilder out = new StringBuilder("[");
    if (in.takes("^")) {
      out.append('^');
    }
    boolean first = true;
    while (first || !in.sees(']')) {
      item(in, out);
      first = false;
    }
    in.skip(1);
    if (ignoreCase && out.indexOf("\\x{df}") >= 0) {
      out.append("\\x{1e9e}");
    }
    return out.append(']').toString();
  }

  private static void item(PythonScanner in, StringBuilder out) {
    int from = member(in, out);
    if (!in.sees('-')) {
      one(out, from);
      return;
    }
    in.skip(1);
    if (in.sees(']')) {
      one(out, from);
      one(out, '-');
      return;
    }
    StringBuilder set = new StringBuilder();
    int to = member(in, set);
    if (from == SET || to == SET || from > to) {
      throw new IllegalArgumentException("bad character range");
    }
    PythonPattern.append(out, from);
    out.append('-');
    PythonPattern.append(out, to);
  }

  private static void one(StringBuilder out, int point) {
    if (point != SET) {
      PythonPattern.append(out, point);
    }
  }

  /** One character; or {@link #SET}, and then the set is written already. */
  private static int member(PythonScanner in, StringBuilder out) {
    int point = in.next();
    if (point != '\\') {
      return point;
    }
    int letter = in.next();
    String set = PythonSets.of(letter);
    if (!set.isEmpty()) {
      out.append(set);
      return SET;
    }
    if (letter == 'b') {
      return '\b';
    }
    return in.escaped(letter);
  }
}
