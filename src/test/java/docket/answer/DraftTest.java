package docket.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import docket.source.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftTest {
  @Test
  void joined_keepsTheOrderOfTheDrafts() {
    assertEquals(
        List.of("One.", "Two.", "Three."),
        texts(Draft.joined(List.of(draft(true, "One.", "Two."), draft(true, "Three.")))));
  }

  @Test
  void joined_leavesOutWhatAnEarlierDraftSays() {
    assertEquals(
        List.of("One.", "Two."),
        texts(Draft.joined(List.of(draft(true, "One."), draft(true, "One.", "Two.")))));
  }

  @Test
  void joined_opensLikeTheFirstDraft() {
    assertEquals(
        Optional.of(false),
        Draft.joined(List.of(draft(false, "One."), draft(true, "Two."))).opener());
  }

  @Test
  void joined_takesTheOpenerOfTheDraftThatItBeginsWith() {
    assertEquals(
        Optional.of(true), Draft.joined(List.of(draft(false), draft(true, "Two."))).opener());
  }

  @Test
  void joined_collectsWhatIsMissing() {
    assertEquals(
        List.of("fines", "prices"),
        Draft.joined(List.of(missing("fines"), missing("prices"))).missing());
  }

  @Test
  void joined_hasNoSentencesWhenNoDraftHasAny() {
    assertEquals(List.of(), texts(Draft.joined(List.of(draft(true), draft(true)))));
  }

  private static Draft draft(boolean yes, String... sentences) {
    return new Draft(
        Language.EN,
        Optional.of(yes),
        Arrays.stream(sentences)
            .map(text -> new Draft.Sentence(text, Language.EN, List.of(), ""))
            .toList(),
        List.of());
  }

  private static Draft missing(String what) {
    return new Draft(Language.EN, Optional.empty(), List.of(), List.of(what));
  }

  private static List<String> texts(Draft draft) {
    return draft.sentences().stream().map(Draft.Sentence::text).toList();
  }
}
