package docket.evaluation;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plain form of a reply, in which it is compared: what a reader sees, without the markup of
 * Discord and without regard to typographic signs.
 */
final class PlainForm {
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
  private static final String SINGLE_QUOTES = "\u2018\u2019\u201A\u201B\u02BC\u00B4";
  private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB";

  private static final Pattern STAMP = python("<t:(-?\\d{1,13})(?::([tTdDfFR]))?>");
  private static final Pattern ADDRESS =
      PythonPattern.compile("<?https?://[^\\s<>]+>?", /* ignoreCase= */ true);
  private static final Pattern LINK =
      python("\\[([^\\[\\]]*)\\]\\(\\s*(<?https?://[^)\\s]*>?)[^)]*\\)");
  private static final Pattern EMOJI = python("<a?(:\\w+:)\\d+>");
  private static final Pattern ESCAPED = python("\\\\([^\\w\\s])");
  private static final Pattern CODE = python("```(?:[a-z]+\\n)?|`");
  private static final Pattern STARS = python("\\*+|~~|\\|\\|");
  private static final Pattern UNDERLINES = python("(?<!\\w)_+(?=\\S)|(?<=\\S)_+(?!\\w)");
  private static final Pattern LINE_START = python("(?m)^\\s*(?:#{1,3}|>{1,3}|-#|[-\\u2022])\\s+");
  private static final Pattern SPACES = python("\\s+");

  private PlainForm() {}

  /** The plain form without web addresses, in lower case. */
  static String lower(String text) {
    return PythonText.lower(plain(text, /* addresses= */ false));
  }

  /** The plain form with web addresses, letter case kept. */
  static String withAddresses(String text) {
    return plain(text, /* addresses= */ true);
  }

  private static String plain(String text, boolean addresses) {
    String t = folded(Normalizer.normalize(text, Normalizer.Form.NFKC));
    t = STAMP.matcher(t).replaceAll(stamp -> Matcher.quoteReplacement(date(stamp)));
    t = LINK.matcher(t).replaceAll("$1 $2 ");
    if (!addresses) {
      t = ADDRESS.matcher(t).replaceAll(" ");
    }
    t = EMOJI.matcher(t).replaceAll("$1");
    t = ESCAPED.matcher(t).replaceAll("$1");
    t = CODE.matcher(t).replaceAll(" ");
    t = STARS.matcher(t).replaceAll("");
    t = UNDERLINES.matcher(t).replaceAll("");
    t = LINE_START.matcher(t).replaceAll("");
    t = SPACES.matcher(t).replaceAll(" ");
    return trimmed(t);
  }

  private static Pattern python(String expression) {
    return PythonPattern.compile(expression, /* ignoreCase= */ false);
  }

  private static String trimmed(String spaced) {
    int start = spaced.startsWith(" ") ? 1 : 0;
    int end = spaced.length() > start && spaced.endsWith(" ") ? 1 : 0;
    return spaced.substring(start, spaced.length() - end);
  }

  private static String folded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(folded(text.charAt(i)));
    }
    return out.toString();
  }

  private static char folded(char sign) {
    if (DASHES.indexOf(sign) >= 0) {
      return '-';
    }
    if (SINGLE_QUOTES.indexOf(sign) >= 0) {
      return '\'';
    }
    if (DOUBLE_QUOTES.indexOf(sign) >= 0) {
      return '"';
    }
    return switch (sign) {
      case 'ё' -> 'е';
      case 'Ё' -> 'Е';
      default -> sign;
    };
  }

  /** A time stamp of Discord as the reader's date, in UTC; a relative one carries no date. */
  private static String date(MatchResult stamp) {
    String style = stamp.group(2) == null ? "f" : stamp.group(2);
    if (style.equals("R")) {
      return "";
    }
    LocalDateTime when;
    try {
      when = LocalDateTime.ofEpochSecond(Long.parseLong(stamp.group(1)), 0, ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return "";
    }
    String month = when.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String day = "%d %s %d".formatted(when.getDayOfMonth(), month, when.getYear());
    String clock = String.format(Locale.ROOT, "%02d:%02d UTC", when.getHour(), when.getMinute());
    return switch (style) {
      case "d", "D" -> day;
      case "t", "T" -> clock;
      default -> day + " " + clock;
    };
  }
}
