package docket.knowledge;

import docket.knowledge.Problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** Problems as one text, so that they can be told again when the folder is not read again. */
final class ProblemText {
  /** Problems hold no control character. */
  private static final String SEPARATOR = "\t";

  private static final int PARTS = 5;

  private ProblemText() {}

  static String write(List<Problem> problems) {
    StringBuilder out = new StringBuilder();
    for (Problem problem : problems) {
      out.append(
              String.join(
                  SEPARATOR,
                  problem.severity().name(),
                  problem.code(),
                  Integer.toString(problem.line()),
                  problem.file(),
                  problem.what()))
          .append('\n');
    }
    return out.toString();
  }

  /** What {@link #write} has written; lines that it has not written are left out. */
  static List<Problem> read(String text) {
    List<Problem> problems = new ArrayList<>();
    for (String line : text.lines().toList()) {
      List<String> parts = List.of(line.split(SEPARATOR, -1));
      if (parts.size() == PARTS) {
        problems.add(
            new Problem(
                parts.get(3),
                Integer.parseInt(parts.get(2)),
                Severity.valueOf(parts.getFirst()),
                parts.get(1),
                parts.get(4)));
      }
    }
    return problems;
  }
}
