package docket.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import docket.source.PassageId;
import docket.source.TypicalQuestion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FocusTest {
  private static final Signals STRONG = new Signals(1, 0, 0, 1, 1, 1, false);
  private static final Signals WEAK = new Signals(0.01, 0, 0, 0, 0, 0, false);

  private final Corpus corpus = SmallKnowledge.ofTheBan().corpus();

  @Test
  void of_keepsTheOrderOfATypicalQuestionThatTheQuestionIsClearlyLike() {
    assertEquals(
        List.of("rule#3", "rule#1"),
        focus(
            List.of(strong("rule#1"), strong("rule#2"), strong("rule#3")),
            match("Q", 0.95, "rule#3", "rule#1")));
  }

  @Test
  void of_leavesOutWhatATypicalQuestionNamesButWasNotFound() {
    assertEquals(
        List.of("rule#1"), focus(List.of(strong("rule#1")), match("Q", 0.95, "rule#3", "rule#1")));
  }

  @Test
  void of_doesNotFollowATypicalQuestionWhoseFirstPassageIsFarBehind() {
    assertEquals(
        List.of("rule#1"),
        focus(List.of(strong("rule#1"), weak("rule#3")), match("Q", 0.95, "rule#3")));
  }

  @Test
  void of_isTheBestPassageAloneWhenTheOthersAreFarBehind() {
    assertEquals(List.of("rule#1"), focus(List.of(strong("rule#1"), weak("rule#2"))));
  }

  @Test
  void of_takesPassagesThatAreNearlyAsGood() {
    assertEquals(List.of("rule#1", "rule#2"), focus(List.of(strong("rule#1"), strong("rule#2"))));
  }

  @Test
  void of_takesWhatATypicalQuestionNamesBesideTheBestPassage() {
    assertEquals(
        List.of("rule#1", "rule#3"),
        focus(
            List.of(strong("rule#1"), weak("rule#2"), weak("rule#3")),
            match("Q", 0.5, "rule#1", "rule#3")));
  }

  @Test
  void of_ignoresTypicalQuestionsThatAreHardlyAlike() {
    assertEquals(
        List.of("rule#1"),
        focus(List.of(strong("rule#1"), weak("rule#3")), match("Q", 0.1, "rule#1", "rule#3")));
  }

  @Test
  void of_joinsTwoTypicalQuestionsThatAreAboutAsAlike() {
    assertEquals(
        List.of("rule#2", "rule#1"),
        focus(
            List.of(strong("rule#1"), strong("rule#2")),
            match("A", 0.96, "rule#2"),
            match("B", 0.95, "rule#1")));
  }

  @Test
  void of_leavesOutASecondTypicalQuestionThatIsMuchLessAlike() {
    assertEquals(
        List.of("rule#2"),
        focus(
            List.of(strong("rule#1"), strong("rule#2")),
            match("A", 0.95, "rule#2"),
            match("B", 0.5, "rule#1")));
  }

  @Test
  void of_isEmptyWhenNothingWasFound() {
    assertEquals(List.of(), focus(List.of(), match("Q", 0.95, "rule#1")));
  }

  @Test
  void matches_putsTheTypicalQuestionThatIsMostAlikeFirst() {
    Asked asked = Asked.of(corpus, "When do the updates of Kaspersky stop?");
    Likeness likeness =
        new Likeness(
            corpus.index(),
            asked.finding().terms(),
            asked.question(),
            new Phrasings(7, corpus.index(), Asked.READER));
    assertEquals(
        "Q-updates",
        Focus.matches(asked.finding().evidence(), corpus, likeness).getFirst().typical().id());
  }

  private Candidate strong(String id) {
    return Asked.candidate(corpus, id, STRONG);
  }

  private Candidate weak(String id) {
    return Asked.candidate(corpus, id, WEAK);
  }

  private static Focus.Match match(String id, double likeness, String... passages) {
    List<PassageId> named = Arrays.stream(passages).map(PassageId::parse).toList();
    return new Focus.Match(
        new TypicalQuestion(id, Map.of(), named), likeness, Asked.hit("question:" + id, 1));
  }

  private static List<String> focus(List<Candidate> candidates, Focus.Match... matches) {
    return Asked.names(Focus.of(candidates, List.of(matches)));
  }
}
