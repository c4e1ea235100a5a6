package docket.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import docket.source.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckedDraftTest {
  private static final String TRUE = "Resale of Kaspersky software is prohibited.";
  private static final String WRONG_DAY =
      "Resale of Kaspersky software is prohibited from 30 September 2024.";

  private final Corpus corpus = SmallKnowledge.ofTheBan().corpus();

  @Test
  void of_keepsWhatThePassageCarries() {
    assertEquals(List.of(TRUE), texts(checked(TRUE)));
  }

  @Test
  void of_dropsWhatThePassageDoesNotCarry() {
    assertEquals(List.of(TRUE), texts(checked(TRUE, WRONG_DAY)));
  }

  @Test
  void of_dropsASentenceWithoutPassages() {
    Draft.Sentence bare = new Draft.Sentence(TRUE, Language.EN, List.of(), "");
    Draft draft = new Draft(Language.EN, Optional.empty(), List.of(bare), List.of());
    assertEquals(List.of(), texts(CheckedDraft.of(draft, SmallKnowledge.check())));
  }

  @Test
  void of_dropsWhatCouldNotBeEvaluated() {
    assertEquals(List.of(), texts(checked("...")));
  }

  @Test
  void of_dropsTheOpenerWithItsLead() {
    assertEquals(Optional.empty(), checked(WRONG_DAY, TRUE).draft().opener());
  }

  @Test
  void of_keepsTheOpenerWhenOnlyALaterSentenceIsDropped() {
    assertEquals(Optional.of(false), checked(TRUE, WRONG_DAY).draft().opener());
  }

  @Test
  void of_givesTheVerdictOnDroppedSentencesToo() {
    assertFalse(checked(TRUE, WRONG_DAY).verdicts().getLast().verdict().passes());
  }

  @Test
  void of_carriesADutchSentenceByTheTranslation() {
    String dutch = "Doorverkoop van Kaspersky-software is verboden vanaf 29 september 2024.";
    Draft.Sentence sentence =
        new Draft.Sentence(dutch, Language.NL, List.of(Asked.found(corpus, "rule#1")), "");
    Draft draft = new Draft(Language.NL, Optional.empty(), List.of(sentence), List.of());
    assertEquals(List.of(dutch), texts(CheckedDraft.of(draft, SmallKnowledge.check())));
  }

  private CheckedDraft checked(String... sentences) {
    List<Draft.Sentence> written =
        Arrays.stream(sentences)
            .map(
                text ->
                    new Draft.Sentence(
                        text, Language.EN, List.of(Asked.found(corpus, "rule#1")), ""))
            .toList();
    return CheckedDraft.of(
        new Draft(Language.EN, Optional.of(false), written, List.of()), SmallKnowledge.check());
  }

  private static List<String> texts(CheckedDraft checked) {
    return checked.draft().sentences().stream().map(Draft.Sentence::text).toList();
  }
}
