package docket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The lines of a {@code .env} file: {@code KEY=value}, comments from {@code #}, values in single
 * quotes as they stand, in double quotes with {@code \"} and {@code \\}. Nothing is expanded or
 * executed.
 *
 * @param entries the settings in order, each key once
 * @param faults the lines that could not be read; they never quote a line, which may hold a secret
 */
record EnvFile(List<Entry> entries, List<SettingFault> faults) {
  private static final Pattern KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");
  private static final String EXPORT = "export ";

  /** Makes both lists unmodifiable. */
  EnvFile {
    entries = List.copyOf(entries);
    faults = List.copyOf(faults);
  }

  /**
   * One setting.
   *
   * @param key its name, letters, digits and underscores
   * @param value its value without quotes; may be empty
   * @param line the line it stands on, from 1
   */
  record Entry(String key, String value, int line) {}

  /** Reads a whole file; what is wrong with a line does not touch the others. */
  static EnvFile parse(String text) {
    List<Entry> entries = new ArrayList<>();
    List<SettingFault> faults = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    int number = 0;
    if (text.isEmpty()) {
      return new EnvFile(entries, faults);
    }
    for (String line : text.replaceFirst("^\uFEFF", "").split("\r?\n", -1)) {
      number++;
      String content = line.strip();
      if (content.isEmpty() || content.startsWith("#")) {
        continue;
      }
      try {
        Entry entry = entry(content, number);
        Integer first = lines.putIfAbsent(entry.key(), number);
        if (first == null) {
          entries.add(entry);
        } else {
          faults.add(
              fault(
                  SettingFault.Reason.GIVEN_TWICE,
                  number,
                  entry.key() + " stands on line " + first + " already; remove one of the two"));
        }
      } catch (LineException e) {
        faults.add(fault(SettingFault.Reason.UNREADABLE, number, e.getMessage()));
      }
    }
    return new EnvFile(entries, faults);
  }

  private static SettingFault fault(SettingFault.Reason reason, int line, String sentence) {
    return new SettingFault(reason, ".env line %d: %s.".formatted(line, sentence));
  }

  private static Entry entry(String content, int line) throws LineException {
    String rest = content.startsWith(EXPORT) ? content.substring(EXPORT.length()).strip() : content;
    int equals = rest.indexOf('=');
    if (equals < 0) {
      throw new LineException("there is no \"=\"; write KEY=value, or # before a comment");
    }
    String key = rest.substring(0, equals).strip();
    if (!KEY.matcher(key).matches()) {
      throw new LineException(
          "what stands before the \"=\" is not a key; keys are letters, digits and underscores");
    }
    return new Entry(key, value(rest.substring(equals + 1).strip()), line);
  }

  private static String value(String text) throws LineException {
    if (text.startsWith("'") || text.startsWith("\"")) {
      return quoted(text);
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '#' && (i == 0 || Character.isWhitespace(text.charAt(i - 1)))) {
        return text.substring(0, i).strip();
      }
    }
    return text;
  }

  private static String quoted(String text) throws LineException {
    char quote = text.charAt(0);
    StringBuilder value = new StringBuilder();
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote) {
        String rest = text.substring(i + 1).strip();
        if (!rest.isEmpty() && !rest.startsWith("#")) {
          throw new LineException("something stands after the closing quote; remove it");
        }
        return value.toString();
      }
      if (quote == '"'
          && c == '\\'
          && i + 1 < text.length()
          && "\"\\".indexOf(text.charAt(i + 1)) >= 0) {
        i++;
        c = text.charAt(i);
      }
      value.append(c);
    }
    throw new LineException("the quote is not closed on the same line; close it");
  }

  /** A line that cannot be read; the message says why and what to do. */
  private static final class LineException extends Exception {
    LineException(String message) {
      super(message);
    }

    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }
  }
}
