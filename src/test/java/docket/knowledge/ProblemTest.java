package docket.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Problems are single lines that can be kept. */
class ProblemTest {
  @Test
  void error_spellsOutWhatCannotBeSeen() {
    Problem problem = Problem.error("a\nb", 3, "config.tag", "tag '\u202E\u0007' is not allowed");

    assertEquals("aU+000Ab:3: tag 'U+202EU+0007' is not allowed (config.tag)", problem.toString());
  }

  @Test
  void error_cutsWhatIsTooLong() {
    assertTrue(Problem.error("a", 1, "c", "x".repeat(100_000)).what().length() < 500);
  }

  @Test
  void toString_leavesTheLineOutWhereTheWholeFileIsMeant() {
    assertEquals("a: bad (c)", Problem.error("a", 0, "c", "bad").toString());
  }

  @Test
  void read_givesBackWhatWasWritten() {
    List<Problem> problems =
        List.of(
            Problem.error("a.md", 3, "config.tag", "it's \"bad\": really\ttabbed"),
            Problem.warning("b.yaml", 0, "folder.x", ""));

    assertEquals(problems, ProblemText.read(ProblemText.write(problems)));
  }

  @Test
  void read_leavesOutWhatWasNotWritten() {
    assertEquals(List.of(), ProblemText.read("nonsense\nmore of it\n"));
  }
}
