package docket.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Language;
import docket.source.SourceId;
import docket.source.Tier;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@link Extraction} and {@link ExtractiveComposer} choose. */
class ExtractionTest {
  private static final int ROOM = 700;
  private static final String RESALE = "May I resell Kaspersky software?";

  private final Corpus ban = SmallKnowledge.ofTheBan().corpus();

  @Test
  void compose_givesTheSentenceThatAnswers() {
    assertEquals(
        "Kaspersky closes its office in Boston on 20 July 2024.",
        texts(draft(ban, "When does Kaspersky close its office in Boston?")).getFirst());
  }

  @Test
  void compose_beginsWithTheBestSentenceOfAPassageAndNotWithItsFirst() {
    Corpus two =
        new SmallKnowledge()
            .source("a", Tier.OFFICIAL, SmallKnowledge.RULED)
            .passage("a#1", "Trade goes on. Licences of Kaspersky expire on 3 May 2025.")
            .passage("a#2", "Nobody buys printers.")
            .corpus();
    assertEquals(
        "Licences of Kaspersky expire on 3 May 2025.",
        texts(draft(two, "When do licences of Kaspersky expire?")).getFirst());
  }

  @Test
  void compose_neverGivesTheLosingSideOfAConflict() {
    Draft draft = draft(ban, "What does the paper write on the use of Kaspersky software?");
    assertFalse(passages(draft).contains("press#1"), () -> texts(draft).toString());
  }

  @Test
  void compose_isEmptyWhenThereIsOnlyALosingSide() {
    Corpus disputed =
        new SmallKnowledge()
            .source("press", Tier.NEWS, SmallKnowledge.RULED)
            .losing("press#1", "C1", "Use of Kaspersky software is a crime.")
            .corpus();
    assertEquals(List.of(), texts(draft(disputed, "Is use of Kaspersky software a crime?")));
  }

  @Test
  void compose_isEmptyWhenNothingWasFound() {
    assertEquals(List.of(), texts(draft(ban, "zebras in Patagonia")));
  }

  @Test
  void compose_takesFourSourcesAtMost() {
    Set<SourceId> sources =
        draft(sixSources(), "What is prohibited by the ban?").sentences().stream()
            .map(sentence -> sentence.passages().getFirst().source().id())
            .collect(Collectors.toSet());
    assertEquals(4, sources.size());
  }

  @Test
  void compose_followsTheOrderOfTheTypicalQuestion() {
    assertEquals(
        List.of("s6#1", "s5#1", "s4#1", "s3#1"),
        passages(draft(sixSources(), "What is prohibited by the ban?")));
  }

  @Test
  void compose_keepsToItsRoom() {
    int room = 90;
    int length =
        Asked.of(sixSources(), "What is prohibited by the ban?").draft(room).sentences().stream()
            .mapToInt(sentence -> sentence.text().length())
            .sum();
    assertTrue(length > 0 && length <= room, () -> length + " characters");
  }

  @Test
  void compose_isEmptyWhenNoSentenceFitsIntoTheRoom() {
    assertEquals(List.of(), texts(Asked.of(ban, RESALE).draft(10)));
  }

  @Test
  void compose_saysNothingTwiceWhenTwoSourcesSayTheSame() {
    Corpus twice =
        new SmallKnowledge()
            .source("a", Tier.OFFICIAL, SmallKnowledge.RULED)
            .passage("a#1", "Resale of Kaspersky software is prohibited.")
            .source("b", Tier.OFFICIAL, SmallKnowledge.RULED)
            .passage("b#1", "Resale of Kaspersky software is prohibited.")
            .typical("Q", "a#1 b#1", RESALE)
            .corpus();
    List<String> texts = texts(draft(twice, RESALE));
    assertEquals(new HashSet<>(texts).size(), texts.size());
  }

  @Test
  void compose_givesATranslationWhereThereIsOne() {
    assertEquals(
        "Doorverkoop van Kaspersky-software is verboden vanaf 29 september 2024.",
        texts(draft(ban, "Mag ik Kaspersky-software doorverkopen?")).getFirst());
  }

  @Test
  void compose_doesNotMixLanguages() {
    Draft draft = draft(ban, "Mag ik Kaspersky-software doorverkopen?");
    assertTrue(draft.sentences().stream().allMatch(s -> s.language() == Language.NL));
  }

  @Test
  void compose_opensWithNoWhenWhatIsAskedForIsProhibited() {
    assertEquals(Optional.of(false), draft(ban, RESALE).opener());
  }

  @Test
  void compose_opensWithNeitherWhenTheLeadDoesNotSpeakOfMostThatIsAsked() {
    assertEquals(
        Optional.empty(),
        draft(ban, "May I resell purple zebras, ostriches, giraffes and Kaspersky mugs?").opener());
  }

  @Test
  void compose_citesThePassageOfEachSentence() {
    assertEquals("rule#1", passages(draft(ban, RESALE)).getFirst());
  }

  private static Corpus sixSources() {
    SmallKnowledge knowledge = new SmallKnowledge();
    List<String> things =
        List.of("Resale", "Advertising", "Renting", "Import", "Lending", "Barter");
    for (int i = 1; i <= things.size(); i++) {
      knowledge
          .source("s" + i, Tier.OFFICIAL, SmallKnowledge.RULED)
          .passage("s%d#1".formatted(i), things.get(i - 1) + " is prohibited by the ban.");
    }
    return knowledge
        .typical("Q", "s6#1 s5#1 s4#1 s3#1 s2#1 s1#1", "What is prohibited by the ban?")
        .corpus();
  }

  private static Draft draft(Corpus corpus, String question) {
    return Asked.of(corpus, question).draft(ROOM);
  }

  private static List<String> texts(Draft draft) {
    return draft.sentences().stream().map(Draft.Sentence::text).toList();
  }

  private static List<String> passages(Draft draft) {
    return draft.sentences().stream()
        .map(sentence -> sentence.passages().getFirst().passage().id().toString())
        .toList();
  }
}
