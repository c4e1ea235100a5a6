package docket.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import docket.source.Conflict;
import docket.source.Tier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TouchedConflictsTest {
  @Test
  void of_tellsTheConflictThatAQuestionAsksFor() {
    assertEquals(List.of("C1"), touched(ban(), "Is the use of Kaspersky software a crime?"));
  }

  @Test
  void of_tellsNoConflictThatSharesOnlyTheSubject() {
    assertEquals(List.of(), touched(ban(), "When do Kaspersky updates stop?"));
  }

  @Test
  void of_tellsTheConflictWhoseWinningSideTheAnswerBeginsWith() {
    assertEquals(List.of("C1"), touched(ban(), "What is said on installed software?"));
  }

  @Test
  void of_tellsTheConflictOfWhichAPassageOfTheFocusStatesTheLosingSide() {
    Corpus corpus = ban().corpus();
    Asked asked = Asked.of(corpus, "When do Kaspersky updates stop?");
    assertEquals(
        List.of("C1"),
        names(
            new TouchedConflicts(corpus)
                .of(
                    asked.finding().evidence(),
                    asked.finding().terms(),
                    asked.question(),
                    List.of(Asked.candidate(corpus, "press#1", 1)))));
  }

  @Test
  void of_tellsNoUndecidedConflictJustBecauseTheAnswerBeginsWithASide() {
    SmallKnowledge open =
        ban()
            .source("study", Tier.ANALYSIS, SmallKnowledge.RULED)
            .passage("study#1", "Kaspersky dismisses about 100 employees in the United States.")
            .undecided("C2", "Do engineers of Texas win medals?", "vendor#2", "study#1");
    assertEquals(List.of(), touched(open, "How many employees does Kaspersky dismiss?"));
  }

  @Test
  void of_tellsAConflictOnceWhenSeveralThingsPointToIt() {
    SmallKnowledge twice = ban().typical("Q-both", "rule#3 press#1", "Is using it a crime?");
    assertEquals(List.of("C1"), touched(twice, "Is using Kaspersky software a crime?"));
  }

  private static SmallKnowledge ban() {
    return SmallKnowledge.ofTheBan();
  }

  private static List<String> touched(SmallKnowledge knowledge, String question) {
    return names(Asked.of(knowledge.corpus(), question, Optional.empty()).finding().conflicts());
  }

  private static List<String> names(List<Conflict> conflicts) {
    return conflicts.stream().map(conflict -> conflict.id().value()).toList();
  }
}
