package docket.console.view;

import java.util.ArrayList;
import java.util.List;

/** A plain table: columns as wide as they need, the wrapping ones share what is left. */
final class TextTable {
  private static final String GAP = "  ";
  private static final int LEAST = 12;

  private final List<String> heads;
  private final List<Boolean> wraps;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A table without rows.
   *
   * @param heads the heads of its columns
   * @param wraps which columns may be broken into several lines
   */
  TextTable(List<String> heads, List<Boolean> wraps) {
    this.heads = List.copyOf(heads);
    this.wraps = List.copyOf(wraps);
  }

  void add(String... cells) {
    rows.add(List.of(cells));
  }

  /** The table as text, its heads in the style's strong form. */
  String text(int width, Style style) {
    List<Integer> widths = widths(width);
    StringBuilder out = new StringBuilder();
    row(heads, widths).forEach(line -> out.append(style.strong(line)).append('\n'));
    for (List<String> cells : rows) {
      row(cells, widths).forEach(line -> out.append(line).append('\n'));
    }
    return out.toString();
  }

  private List<Integer> widths(int width) {
    List<Integer> widths = new ArrayList<>();
    int fixed = GAP.length() * (heads.size() - 1);
    int wanted = 0;
    for (int i = 0; i < heads.size(); i++) {
      int column = i;
      int widest = rows.stream().mapToInt(row -> Wrap.width(row.get(column))).max().orElse(0);
      widths.add(Math.max(widest, Wrap.width(heads.get(i))));
      if (wraps.get(i)) {
        wanted += widths.get(i);
      } else {
        fixed += widths.get(i);
      }
    }
    int room = width - fixed;
    for (int i = 0; i < heads.size(); i++) {
      if (wraps.get(i) && wanted > room) {
        widths.set(i, Math.max(LEAST, widths.get(i) * Math.max(room, 0) / wanted));
      }
    }
    return widths;
  }

  private List<String> row(List<String> cells, List<Integer> widths) {
    List<List<String>> columns = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < cells.size(); i++) {
      List<String> lines =
          wraps.get(i) ? Wrap.lines(cells.get(i), widths.get(i), "") : List.of(cells.get(i));
      columns.add(lines);
      height = Math.max(height, lines.size());
    }
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < columns.size(); i++) {
        String cell = line < columns.get(i).size() ? columns.get(i).get(line) : "";
        out.append(i == 0 ? "" : GAP).append(cell);
        out.append(" ".repeat(Math.max(0, widths.get(i) - Wrap.width(cell))));
      }
      lines.add(out.toString().stripTrailing());
    }
    return lines;
  }
}
