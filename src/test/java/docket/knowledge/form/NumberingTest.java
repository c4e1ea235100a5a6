package docket.knowledge.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import docket.source.Language;
import docket.source.Passage;
import docket.source.PassageId;
import docket.source.PassageText;
import docket.source.SourceId;
import docket.source.Validity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Numbers for passages whose file has none. */
class NumberingTest {
  private static PassageText text(String body) {
    return new PassageText("", body);
  }

  private static Passage passage(int number, String body) {
    return new Passage(
        new PassageId(new SourceId("a"), number),
        Language.EN,
        text(body),
        Map.of(),
        List.of(),
        Validity.ALWAYS,
        false,
        List.of());
  }

  @Test
  void numberFor_countsFromOneInANewFile() {
    Numbering numbering = new Numbering(List.of(), Set.of());

    assertEquals(1, numbering.numberFor(text("one")));
    assertEquals(2, numbering.numberFor(text("two")));
  }

  @Test
  void numberFor_givesTheSameWordsTheirNumberAgain() {
    Numbering numbering = new Numbering(List.of(passage(1, "one"), passage(2, "two")), Set.of());

    assertEquals(2, numbering.numberFor(text("two")));
  }

  @Test
  void numberFor_neverGivesTheNumberOfAPassageThatWasRemoved() {
    Numbering numbering = new Numbering(List.of(passage(5, "gone")), Set.of());

    assertEquals(6, numbering.numberFor(text("new")));
  }

  @Test
  void numberFor_leavesWrittenNumbersAlone() {
    Numbering numbering = new Numbering(List.of(passage(1, "one")), Set.of(1, 3));

    assertEquals(4, numbering.numberFor(text("one")));
  }

  @Test
  void numberFor_givesTheSameWordsTwiceDifferentNumbers() {
    Numbering numbering = new Numbering(List.of(passage(1, "one")), Set.of());

    assertEquals(1, numbering.numberFor(text("one")));
    assertEquals(2, numbering.numberFor(text("one")));
  }
}
