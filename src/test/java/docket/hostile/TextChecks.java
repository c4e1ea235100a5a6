package docket.hostile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The checks that look at nothing but what went out. */
final class TextChecks {
  private static final Pattern MENTION =
      Pattern.compile("@everyone|@here|<@[!&]?[0-9]+>|</[^>]*:[0-9]+>|<#[0-9]+>|<id:[a-z]+>");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\b(?:https?|ftp|javascript|data|steam|file):\\S+|\\bdiscord\\.gg\\S*");
  private static final Pattern STACK_FRAME =
      Pattern.compile("\\bat [\\w.$/]+\\(\\w+\\.java|\\(Unknown Source\\)|\\(Native Method\\)");
  private static final int MESSAGE = 2_000;
  private static final int MARKS = 3;

  /** A shorter piece of the input may stand in a message by chance. */
  private static final int TELLING = 24;

  private TextChecks() {}

  /** Mentions that would be live on Discord. */
  static List<String> mentions(String text) {
    return found(MENTION, text, "a live mention: ");
  }

  /** Addresses that are not those of the sources shown. */
  static List<String> foreignLinks(String text, Set<String> allowed) {
    List<String> faults = new ArrayList<>();
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      String shown =
          address.group().replaceAll("[\"'<>)\\]\\\\].*$", "").replaceAll("[.,;:]+$", "");
      if (!allowed.contains(shown) && !allowed.contains(shown + "/")) {
        faults.add("a foreign address: " + shown);
      }
    }
    return faults;
  }

  /** Messages that Discord would not take. */
  static List<String> tooLong(String text) {
    return text.length() > MESSAGE
        ? List.of("a message of %d UTF-16 units".formatted(text.length()))
        : List.of();
  }

  /** Characters that nobody can see, or that mislead. */
  static List<String> unclean(String text) {
    List<String> faults = new ArrayList<>();
    int marks = 0;
    int before = -1;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      int type = Character.getType(c);
      boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
      marks = mark ? marks + 1 : 0;
      if (marks > MARKS || isForbidden(c, type, before)) {
        faults.add("U+%04X at %d".formatted(c, i));
      }
      before = c;
    }
    return faults;
  }

  private static boolean isForbidden(int c, int type, int before) {
    boolean joiner = c == 0x200D && before >= 0 && (Character.isEmoji(before) || before == 0xFE0F);
    return switch (type) {
      case Character.FORMAT -> !joiner;
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
      default -> false;
    };
  }

  /** Secrets, and traces of the program's inside. */
  static List<String> leaks(String text, Collection<String> secrets) {
    List<String> faults = new ArrayList<>(found(STACK_FRAME, text, "a stack frame: "));
    faults.addAll(secrets(text, secrets));
    return faults;
  }

  /** Secrets, whatever their case. */
  static List<String> secrets(String text, Collection<String> secrets) {
    List<String> faults = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    for (String secret : secrets) {
      if (lower.contains(secret.toLowerCase(Locale.ROOT))) {
        faults.add("a secret: " + secret);
      }
    }
    return faults;
  }

  /** What must not stand in a log: the input, or a line that only looks like one of the log's. */
  static List<String> logFaults(String log, String payload) {
    List<String> faults = new ArrayList<>();
    for (String line : log.split("\r?\n", -1)) {
      unclean(line).forEach(fault -> faults.add("in the log: " + fault));
    }
    String piece = payload.strip();
    if (piece.length() >= TELLING && log.contains(piece.substring(0, TELLING))) {
      faults.add("the input stands in the log");
    }
    return faults;
  }

  private static List<String> found(Pattern pattern, String text, String what) {
    return pattern.matcher(text).results().map(match -> what + match.group()).toList();
  }
}
