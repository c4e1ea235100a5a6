package docket.answer.check;

import java.util.List;
import java.util.Locale;

/** Addresses of pages and mailboxes must stand in the passages letter by letter. */
final class LinkCheck implements Check {
  private static final String EDGES = ".,;:!?()[]<>{}\"'“”‘’«»";

  @Override
  public void examine(Comparison comparison, Findings findings) {
    String text = comparison.statement().text();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      String run = trimmed(text.substring(start, end));
      if (isAddress(run) && !isGiven(run, comparison.grounds())) {
        findings.add("address", run);
      }
      start = end + 1;
    }
  }

  private static boolean isGiven(String run, List<Comparison.Ground> grounds) {
    String wanted = run.toLowerCase(Locale.ROOT);
    for (Comparison.Ground ground : grounds) {
      if (ground.prose().text().toLowerCase(Locale.ROOT).contains(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static String trimmed(String run) {
    int start = 0;
    int end = run.length();
    while (start < end && EDGES.indexOf(run.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGES.indexOf(run.charAt(end - 1)) >= 0) {
      end--;
    }
    return run.substring(start, end);
  }

  private static boolean isAddress(String run) {
    if (run.contains("://") || run.regionMatches(true, 0, "www.", 0, 4)) {
      return true;
    }
    int at = run.indexOf('@');
    return at >= 0 && at < run.length() - 1 || isDomain(run);
  }

  /** Labels of two characters or more, the last one of letters alone: {@code example.com/path}. */
  private static boolean isDomain(String run) {
    int slash = run.indexOf('/');
    String host = slash < 0 ? run : run.substring(0, slash);
    int dot = host.lastIndexOf('.');
    if (dot < 2 || host.length() - dot - 1 < 2 || host.length() - dot - 1 > 10) {
      return false;
    }
    boolean letters = host.substring(dot + 1).chars().allMatch(c -> c >= 'a' && c <= 'z');
    boolean labels =
        host.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
    return letters && labels && host.charAt(dot - 1) != '.' && host.charAt(dot - 2) != '.';
  }
}
