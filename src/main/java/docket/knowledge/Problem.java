package docket.knowledge;

/**
 * Something wrong in a file of the knowledge folder. What the file itself says is quoted with its
 * invisible characters spelled out, so that a problem is always one line.
 *
 * @param file the file, relative to the knowledge folder
 * @param line the line, from 1; 0 where the whole file is meant
 * @param severity whether something had to be left out because of it
 * @param code the kind of fault, such as {@code config.unknown_key} or {@code folder.link}
 * @param what what is wrong and what to write instead, as one sentence
 */
public record Problem(String file, int line, Severity severity, String code, String what) {
  private static final int MAX_LENGTH = 400;

  /** What a problem does to the reading. */
  public enum Severity {
    /** Something is not used until it is mended. */
    ERROR,
    /** Everything is used, but something is not as it should be. */
    WARNING
  }

  /** Spells out what cannot be seen and cuts what is too long. */
  public Problem {
    file = visible(file);
    what = visible(what);
  }

  /** A problem because of which something is not used. */
  public static Problem error(String file, int line, String code, String what) {
    return new Problem(file, line, Severity.ERROR, code, what);
  }

  /** A problem that keeps nothing from being used. */
  public static Problem warning(String file, int line, String code, String what) {
    return new Problem(file, line, Severity.WARNING, code, what);
  }

  /** Whether something is not used because of it. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  private static String visible(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> append(out, c));
    return out.length() <= MAX_LENGTH ? out.toString() : out.substring(0, MAX_LENGTH) + "...";
  }

  private static void append(StringBuilder out, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          out.append("U+%04X".formatted(c));
      default -> out.appendCodePoint(c);
    }
  }

  @Override
  public String toString() {
    String place = line == 0 ? file : file + ":" + line;
    String kind = isError() ? "" : "warning: ";
    return "%s: %s%s (%s)".formatted(place, kind, what, code);
  }
}
