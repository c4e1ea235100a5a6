package docket.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.search.Evidence;
import docket.search.Hit;
import docket.search.QuestionTerms;
import docket.source.Language;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupportTest {
  private final Corpus corpus =
      SmallKnowledge.ofTheBan()
          .deadline("D1", "End of updates", "rule#2")
          .typical("Q-two", "rule#1 rule#4", "Why is resale prohibited?")
          .corpus();

  @Test
  void best_putsThePassageThatTheIndexRanksHigherFirst() {
    assertEquals(
        List.of("rule#2", "rule#1"),
        best(List.of(), Asked.hit("rule#1", 0.3), Asked.hit("rule#2", 0.6)));
  }

  @Test
  void best_liftsAPassageThatADeadlineNames() {
    assertEquals(
        List.of("rule#2", "rule#1"),
        best(
            List.of(),
            Asked.hit("rule#1", 0.5),
            Asked.hit("rule#2", 0.4),
            Asked.hit("deadline:D1", 0.5)));
  }

  @Test
  void best_findsAPassageThatOnlyADeadlineNames() {
    assertEquals(List.of("rule#2"), best(List.of(), Asked.hit("deadline:D1", 0.5)));
  }

  @Test
  void best_liftsAPassageThatATypicalQuestionNames() {
    assertEquals(
        List.of("rule#2", "rule#1"),
        best(List.of(match("Q-updates", 0.9)), Asked.hit("rule#1", 0.5), Asked.hit("rule#2", 0.4)));
  }

  @Test
  void best_givesThePassageThatIsNamedLaterLess() {
    assertEquals(List.of("rule#1", "rule#4"), best(List.of(match("Q-two", 0.8))));
  }

  @Test
  void best_countsTheNearestOfSeveralTypicalQuestionsOnly() {
    List<Support.Entry> entries =
        support(List.of(match("Q-two", 0.8), match("Q-two", 0.5))).best(1);
    assertEquals(0.8, entries.getFirst().typical(), 1e-9);
  }

  @Test
  void best_keepsWhatSpeaksForAPassageApart() {
    Support.Entry entry =
        support(List.of(match("Q-updates", 0.9)), Asked.hit("rule#2", 0.4)).best(1).getFirst();
    assertTrue(entry.direct() == 0.4 && entry.typical() == 0.9 && entry.dated() == 0);
  }

  @Test
  void best_ignoresHitsThatAreNoPassageOfThisRevision() {
    assertEquals(
        List.of(), best(List.of(), Asked.hit("rule#99", 0.9), Asked.hit("conflict:C1", 0.9)));
  }

  @Test
  void best_ignoresADeadlineThatIsNoLongerThere() {
    assertEquals(List.of(), best(List.of(), Asked.hit("deadline:D9", 0.9)));
  }

  @Test
  void best_givesNoMoreThanAskedFor() {
    assertEquals(
        1, support(List.of(), Asked.hit("rule#1", 0.3), Asked.hit("rule#2", 0.6)).best(1).size());
  }

  @Test
  void best_ordersByNameWhenEquallyMuchSpeaksForTwo() {
    assertEquals(
        List.of("rule#1", "rule#2"),
        best(List.of(), Asked.hit("rule#2", 0.5), Asked.hit("rule#1", 0.5)));
  }

  private Focus.Match match(String id, double likeness) {
    return corpus.knowledge().questions().stream()
        .filter(typical -> typical.id().equals(id))
        .map(typical -> new Focus.Match(typical, likeness, Asked.hit("question:" + id, likeness)))
        .findFirst()
        .orElseThrow();
  }

  private Support support(List<Focus.Match> matches, Hit... hits) {
    QuestionTerms terms = new QuestionTerms("a question", Language.EN, List.of());
    return Support.of(new Evidence(terms, Arrays.asList(hits), 1), matches, corpus);
  }

  private List<String> best(List<Focus.Match> matches, Hit... hits) {
    return support(matches, hits).best(10).stream().map(e -> e.passage().toString()).toList();
  }
}
