package docket.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Language;
import docket.source.PassageId;
import docket.source.SourceId;
import docket.source.Tier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AssemblyTest {
  private final Corpus corpus =
      SmallKnowledge.ofTheBan()
          .source("fifth", Tier.NEWS, SmallKnowledge.RULED)
          .passage("fifth#1", "A fifth source.")
          .corpus();
  private final Assembly assembly = new Assembly(Language.EN, Texts.load());

  @Test
  void add_numbersPassagesInTheOrderOfTheirAppearance() {
    add("One.", "vendor#1");
    add("Two.", "rule#1");
    assertEquals("One. [1] Two. [2]", finished().text());
  }

  @Test
  void add_givesOnePassageOneNumber() {
    add("One.", "rule#1");
    add("Two.", "vendor#1");
    add("Three.", "rule#1");
    assertEquals("One. [1] Two. [2] Three. [1]", finished().text());
  }

  @Test
  void add_givesTwoPassagesOfOneSourceTwoNumbers() {
    add("One.", "rule#1");
    add("Two.", "rule#2");
    assertEquals(2, finished().citations().size());
  }

  @Test
  void add_writesTheMarkersOfOneSentenceInAscendingOrder() {
    add("One.", "rule#1");
    add("Two.", "vendor#1", "rule#1");
    assertEquals("One. [1] Two. [1] [2]", finished().text());
  }

  @Test
  void add_bindsEveryMarkerToItsPassage() {
    add("One.", "vendor#1", "rule#1");
    assertEquals(
        List.of("1 vendor#1", "2 rule#1"),
        finished().citations().stream().map(c -> c.number() + " " + c.passage()).toList());
  }

  @Test
  void add_saysThatAPassageIsUnverified() {
    add("UltraAV slows down old laptops.", "forum#1");
    assertEquals("UltraAV slows down old laptops. (unconfirmed) [1]", finished().text());
  }

  @Test
  void add_marksTheCitationOfAnUnverifiedPassageToo() {
    add("One.", "forum#1");
    assertTrue(finished().citations().getFirst().unverified());
  }

  @Test
  void add_doesNotCallASentenceUnverifiedThatAConfirmedPassageCarriesToo() {
    add("One.", "forum#1", "rule#1");
    assertEquals("One. [1] [2]", finished().text());
  }

  @Test
  void add_refusesASentenceThatWouldExceedTheLimit() {
    add("x".repeat(500), "rule#1");
    assertFalse(add("y".repeat(400), "rule#2"));
  }

  @Test
  void add_leavesTheTextAloneWhenItRefusesASentence() {
    add("One.", "rule#1");
    add("y".repeat(Answer.MAX_TEXT), "rule#2");
    assertEquals("One. [1]", finished().text());
  }

  @Test
  void add_takesASentenceThatJustFits() {
    int markers = " [1]".length() + 1;
    assertTrue(add("x".repeat(Answer.MAX_TEXT - markers), "rule#1"));
  }

  @Test
  void add_countsTheWordsBeforeASentenceTowardsTheLimit() {
    String text = "x".repeat(Answer.MAX_TEXT - 10);
    assertFalse(
        assembly.add(
            new Draft.Sentence(
                text, Language.EN, found("rule#1"), "Sources contradict each other:")));
  }

  @Test
  void add_refusesASentenceThatOnlyAFifthSourceCarries() {
    fourSources();
    assertFalse(add("Five.", "fifth#1"));
  }

  @Test
  void add_leavesOutAFifthSourceWhereAnotherCarriesTheSentenceToo() {
    fourSources();
    add("Five.", "fifth#1", "rule#2");
    Set<SourceId> sources =
        finished().citations().stream().map(c -> c.source().id()).collect(Collectors.toSet());
    assertEquals(4, sources.size());
  }

  @Test
  void addAll_leavesRoomForWhatComesAfter() {
    assembly.addAll(List.of(sentence("One.", "rule#1"), sentence("x".repeat(300), "rule#2")), 700);
    assertEquals("One. [1]", finished().text());
  }

  @Test
  void addAll_takesTheFirstSentenceWhateverIsReserved() {
    assembly.addAll(List.of(sentence("One.", "rule#1")), Answer.MAX_TEXT);
    assertEquals("One. [1]", finished().text());
  }

  @Test
  void say_claimsNothing() {
    assembly.say("No.");
    assertTrue(assembly.isEmpty());
  }

  @Test
  void numberOf_isEmptyForAPassageThatIsNotCited() {
    add("One.", "rule#1");
    assertEquals(Optional.empty(), assembly.numberOf(PassageId.parse("rule#2")));
  }

  @Test
  void finish_quotesThePassageInTheLanguageOfTheAnswer() {
    Assembly dutch = new Assembly(Language.NL, Texts.load());
    dutch.add(sentence("Een.", "rule#1"));
    assertEquals(
        "Doorverkoop van Kaspersky-software is verboden vanaf 29 september 2024.",
        dutch
            .finish(Answer.Outcome.ANSWERED, List.of(), List.of(), Answer.Composer.EXTRACTIVE, 7)
            .citations()
            .getFirst()
            .quote());
  }

  @Test
  void declined_isWrittenByNobody() {
    assembly.say("No.");
    assertEquals(
        Answer.Composer.FIXED,
        assembly.declined(Answer.Decline.ADVICE, List.of(), List.of(), 7).composer());
  }

  private void fourSources() {
    add("One.", "rule#1");
    add("Two.", "press#1");
    add("Three.", "vendor#1");
    add("Four.", "forum#1");
  }

  private boolean add(String text, String... passages) {
    return assembly.add(sentence(text, passages));
  }

  private Draft.Sentence sentence(String text, String... passages) {
    return new Draft.Sentence(text, Language.EN, found(passages), "");
  }

  private List<Corpus.Found> found(String... passages) {
    return Arrays.stream(passages).map(id -> Asked.found(corpus, id)).toList();
  }

  private Answer finished() {
    return assembly.finish(
        Answer.Outcome.ANSWERED, List.of(), List.of(), Answer.Composer.EXTRACTIVE, 7);
  }
}
