package docket.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps count of the cases, and writes a line about each and a table of all. */
final class Ledger {
  private static final int LONGEST_LINE = 400;

  private final SortedMap<String, int[]> counts = new TreeMap<>();
  private final SortedMap<String, Integer> waiting = new TreeMap<>();

  /** Enters a case and gives its line. */
  String enter(HostileCase given, Outcome outcome) {
    int column =
        switch (outcome.word()) {
          case "ok" -> 1;
          case "FAILED" -> 2;
          default -> 3;
        };
    int[] row = counts.computeIfAbsent(given.category(), category -> new int[4]);
    row[0]++;
    row[column]++;
    if (outcome instanceof Outcome.Run run) {
      run.unchecked().forEach(check -> waiting.merge(check, 1, Integer::sum));
    }
    String line =
        "%-12s %-9s %-9s %-8s %s"
            .formatted(
                given.id(),
                given.category(),
                given.expected().verdict().word(),
                outcome.word(),
                visible(outcome.detail()));
    return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "..." : line;
  }

  private static String visible(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+", " ");
  }

  /** The table by category. */
  List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(row("category", "cases", "ok", "failed", "not yet"));
    int[] all = new int[4];
    for (Map.Entry<String, int[]> entry : counts.entrySet()) {
      lines.add(row(entry.getKey(), entry.getValue()));
      for (int i = 0; i < all.length; i++) {
        all[i] += entry.getValue()[i];
      }
    }
    lines.add(row("all", all));
    if (!waiting.isEmpty()) {
      lines.add("checks that wait for their place, with the cases run without them: " + waiting);
    }
    return lines;
  }

  private static String row(String category, int... counts) {
    return row(
        category,
        String.valueOf(counts[0]),
        String.valueOf(counts[1]),
        String.valueOf(counts[2]),
        String.valueOf(counts[3]));
  }

  private static String row(String... cells) {
    return String.format(
        Locale.ROOT, "%-10s %6s %6s %7s %8s", cells[0], cells[1], cells[2], cells[3], cells[4]);
  }
}
