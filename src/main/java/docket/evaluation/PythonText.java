package docket.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lower case as Python makes it, and texts as Python shows them. */
final class PythonText {
  /** Signs inside words that the rule for the Greek final s does not see. */
  private static final String IGNORABLE =
      "\\p{Mn}\\p{Me}\\p{Cf}\\p{Lm}\\p{Sk}'.:\\x{B7}\\x{387}\\x{55F}\\x{5F4}\\x{2018}\\x{2019}"
          + "\\x{2024}\\x{2027}\\x{FE13}\\x{FE52}\\x{FE55}\\x{FF07}\\x{FF0E}\\x{FF1A}";

  private static final String CASED =
      "[\\p{IsLowercase}\\p{IsUppercase}\\p{Lt}&&[^" + IGNORABLE + "]]";

  /** A capital sigma that ends a word (Unicode, SpecialCasing, Final_Sigma). */
  private static final Pattern FINAL_SIGMA =
      Pattern.compile(
          "(%1$s[%2$s]{0,200}+)\u03A3(?![%2$s]{0,200}+%1$s)".formatted(CASED, IGNORABLE));

  private PythonText() {}

  /** The text in lower case, whatever the locale. */
  static String lower(String text) {
    String sigmas = FINAL_SIGMA.matcher(text).replaceAll("$1\u03C2").replace('\u03A3', '\u03C3');
    return sigmas.toLowerCase(Locale.ROOT);
  }

  /** A list as {@code repr} writes it. */
  static String list(List<String> texts) {
    return texts.stream().map(PythonText::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String text) {
    char quote = text.contains("'") && !text.contains("\"") ? '"' : '\'';
    StringBuilder out = new StringBuilder().append(quote);
    text.codePoints().forEach(point -> append(out, point, quote));
    return out.append(quote).toString();
  }

  private static void append(StringBuilder out, int point, char quote) {
    switch (point) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\\' -> out.append("\\\\");
      default -> {
        if (point == quote) {
          out.append('\\').append(quote);
        } else if (isPrintable(point)) {
          out.appendCodePoint(point);
        } else {
          out.append(escape(point));
        }
      }
    }
  }

  private static String escape(int point) {
    String form = point <= 0xFF ? "\\x%02x" : point <= 0xFFFF ? "\\u%04x" : "\\U%08x";
    return String.format(Locale.ROOT, form, point);
  }

  private static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> point == ' ';
      default -> true;
    };
  }
}
