package docket.text;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a question what could name a person or open a door, before it is kept. */
public final class Masking {
  /** Mixed letters and digits from this length on are masked; in characters. */
  private static final int TOKEN = 20;

  /** The longest part of an e-mail address before the sign (RFC 5321, section 4.5.3.1.1). */
  private static final int LONGEST_LOCAL_PART = 64;

  private static final Pattern MENTION =
      Pattern.compile("<(?:@[!&]?|#)[0-9]{1,20}+>|<a?:[A-Za-z0-9_]{1,64}+:[0-9]{1,20}+>");

  /** The name and password in front of the host of a web address. */
  private static final Pattern USER = Pattern.compile("(?<=://)[^\\s/@?#]{1,200}+@");

  private static final Pattern IPV4 =
      Pattern.compile("(?<![0-9.])[0-9]{1,3}+(?:\\.[0-9]{1,3}+){3}(?![0-9]|\\.[0-9])");

  private static final Pattern IPV6 =
      Pattern.compile("(?<![0-9A-Za-z:])[0-9A-Fa-f:]{3,45}+(?![0-9A-Za-z:])");

  /** A bank account, in groups of four or without gaps (ISO 13616). */
  private static final Pattern ACCOUNT =
      Pattern.compile(
          "(?<![0-9A-Za-z])[A-Z]{2}[0-9]{2}(?: ?+[A-Z0-9]{4}){2,7}+(?: ?+[A-Z0-9]{1,3})?+"
              + "(?![0-9A-Za-z])");

  /** The key of a program: at least three groups of four or five capitals and digits. */
  private static final Pattern KEY =
      Pattern.compile("(?<![0-9A-Za-z-])[A-Z0-9]{4,5}(?:-[A-Z0-9]{4,5}){2,9}+(?![0-9A-Za-z-])");

  private static final Pattern RUN = Pattern.compile("[A-Za-z0-9_+/=.-]{20,}+");

  /** A stretch of a run without signs. */
  private static final Pattern STRETCH = Pattern.compile("[A-Za-z0-9_]++");

  private Masking() {}

  /**
   * The text with these replaced by a word in brackets: Discord's mentions, e-mail addresses, user
   * names in web addresses, IP addresses, bank accounts, telephone numbers and other numbers of
   * seven or more digits, keys and tokens. Dates, amounts and the identifiers of the domain ({@code
   * ICTS-2021-002}, {@code 89 FR 52434-52437}) stay. Masking twice changes nothing.
   */
  public static String mask(String text) {
    String masked = MENTION.matcher(text).replaceAll("[mention]");
    masked = USER.matcher(masked).replaceAll("[user]@");
    masked = withoutEmail(masked);
    masked = replace(IPV4, masked, Masking::isFourBytes, "[address]");
    masked = replace(IPV6, masked, Masking::isHardwareOrNetwork, "[address]");
    masked = replace(ACCOUNT, masked, Masking::isMixed, "[number]");
    masked = replace(KEY, masked, Masking::isMixed, "[token]");
    masked = RUN.matcher(masked).replaceAll(run -> Matcher.quoteReplacement(token(run.group())));
    return LongNumbers.mask(masked);
  }

  private static String replace(
      Pattern pattern, String text, Predicate<String> meant, String mask) {
    return pattern
        .matcher(text)
        .replaceAll(
            match -> Matcher.quoteReplacement(meant.test(match.group()) ? mask : match.group()));
  }

  private static boolean isFourBytes(String quad) {
    for (String part : quad.split("\\.", -1)) {
      if (Integer.parseInt(part) > 255) {
        return false;
      }
    }
    return true;
  }

  /** Times have colons too, but never two in a row and never five. */
  private static boolean isHardwareOrNetwork(String text) {
    long colons = text.chars().filter(c -> c == ':').count();
    boolean digits = text.chars().anyMatch(Character::isDigit);
    return digits && (colons >= 5 || text.contains("::"));
  }

  private static boolean isMixed(String text) {
    return text.chars().anyMatch(Character::isDigit) && text.chars().anyMatch(Character::isLetter);
  }

  private static String withoutEmail(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int copied = 0;
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int start = at;
      int least = Math.max(copied, at - LONGEST_LOCAL_PART);
      while (start > least && isLocalPart(text.charAt(start - 1))) {
        start--;
      }
      int end = domainEnd(text, at + 1);
      if (start < at && end > 0) {
        out.append(text, copied, start).append("[e-mail]");
        copied = end;
      }
    }
    return out.append(text, copied, text.length()).toString();
  }

  private static boolean isLocalPart(char c) {
    return Character.isLetterOrDigit(c) || "._%+-'".indexOf(c) >= 0;
  }

  /** Where a domain name with at least one full stop ends; -1 if none starts here. */
  private static int domainEnd(String text, int start) {
    int i = start;
    int lastStop = -1;
    int last = Math.min(text.length(), start + 255);
    while (i < last
        && (Character.isLetterOrDigit(text.charAt(i)) || ".-".indexOf(text.charAt(i)) >= 0)) {
      boolean stop = text.charAt(i) == '.';
      if (stop && (i == start || i + 1 >= last || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
        break;
      }
      lastStop = stop ? i : lastStop;
      i++;
    }
    return lastStop > start ? i : -1;
  }

  /** The run with all its stretches that have digits replaced, if enough of them is mixed. */
  private static String token(String run) {
    Matcher stretches = STRETCH.matcher(run);
    int mixed = 0;
    int first = -1;
    int last = -1;
    while (stretches.find()) {
      String stretch = stretches.group();
      if (stretch.chars().anyMatch(Character::isDigit)) {
        mixed += isMixed(stretch) ? stretch.length() : 0;
        first = first < 0 ? stretches.start() : first;
        last = stretches.end();
      }
    }
    return mixed >= TOKEN ? run.substring(0, first) + "[token]" + run.substring(last) : run;
  }
}
