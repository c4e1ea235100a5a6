package docket.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Conflict;
import docket.source.Language;
import docket.source.PassageId;
import docket.source.Tier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConflictSentencesTest {
  private static final Set<PassageId> NOTHING = Set.of();
  private static final Set<PassageId> WINNER = Set.of(PassageId.parse("rule#3"));

  @Test
  void of_givesTheLosingSideAndThenWhatHolds() {
    assertEquals(List.of("press#1", "rule#3"), passages(of(ban(), NOTHING)));
  }

  @Test
  void of_announcesThatSourcesContradictEachOther() {
    assertEquals("Sources contradict each other:", of(ban(), NOTHING).getFirst().lead());
  }

  @Test
  void of_saysThatTheOfficialTextPrevails() {
    assertEquals("The official text prevails:", of(ban(), NOTHING).getLast().lead());
  }

  @Test
  void of_saysThatACourtsTextPrevailsLikeAnOfficialOne() {
    SmallKnowledge knowledge =
        two(Tier.COURT, "judge#1").decided("C1", "Did it close?", "judge#1", "press#1");
    assertEquals("The official text prevails:", of(knowledge, NOTHING).getLast().lead());
  }

  @Test
  void of_callsNoVendorOfficial() {
    SmallKnowledge knowledge =
        two(Tier.VENDOR, "maker#1").decided("C1", "Did it close?", "maker#1", "press#1");
    assertEquals("This holds:", of(knowledge, NOTHING).getLast().lead());
  }

  @Test
  void of_leavesUndecidedWhatIsUndecided() {
    assertEquals(
        "It is not settled which one is right; the other side:",
        of(open(), NOTHING).getLast().lead());
  }

  @Test
  void of_givesBothSidesOfAnUndecidedConflictWhenOneWasSaid() {
    assertEquals(2, of(open(), Set.of(PassageId.parse("maker#1"))).size());
  }

  @Test
  void of_doesNotRepeatWhatHoldsWhenItWasSaid() {
    assertEquals(List.of("press#1"), passages(of(ban(), WINNER)));
  }

  @Test
  void of_isEmptyWhenThePassagesOfOneSideAreGone() {
    SmallKnowledge knowledge =
        new SmallKnowledge()
            .source("press", Tier.NEWS, SmallKnowledge.RULED)
            .passage("press#1", "Use is a crime.")
            .decided("C1", "Is use a crime?", "gone#1", "press#1");
    assertEquals(List.of(), of(knowledge, NOTHING));
  }

  @Test
  void length_isEnoughForBothSidesWithTheirMarkers() {
    Corpus corpus = ban().corpus();
    Assembly assembly = new Assembly(Language.EN, Texts.load());
    of(ban(), NOTHING).forEach(assembly::add);
    int written = finished(assembly).text().length();
    int reserved =
        new ConflictSentences(corpus, Texts.load(), Optional.empty())
            .length(corpus.knowledge().conflicts(), Language.EN);
    assertTrue(reserved >= written, () -> reserved + " characters for " + written);
  }

  @Test
  void pointer_namesTheMarkerOfWhatHolds() {
    assertEquals(Optional.of("The official text in [1] prevails."), pointer(ban(), "rule#3"));
  }

  @Test
  void pointer_isEmptyWhenWhatHoldsIsNotCited() {
    assertEquals(Optional.empty(), pointer(ban(), "press#1"));
  }

  private static SmallKnowledge ban() {
    return SmallKnowledge.ofTheBan();
  }

  private static SmallKnowledge two(Tier tier, String passage) {
    String source = PassageId.parse(passage).source().value();
    return new SmallKnowledge()
        .source(source, tier, SmallKnowledge.RULED)
        .passage(passage, "The office in Boston is closed.")
        .source("press", Tier.NEWS, SmallKnowledge.RULED)
        .passage("press#1", "The office in Boston is open.");
  }

  private static SmallKnowledge open() {
    return two(Tier.VENDOR, "maker#1").undecided("C1", "Did it close?", "maker#1", "press#1");
  }

  private static List<Draft.Sentence> of(SmallKnowledge knowledge, Set<PassageId> said) {
    Corpus corpus = knowledge.corpus();
    Conflict conflict = corpus.knowledge().conflicts().getFirst();
    return new ConflictSentences(corpus, Texts.load(), Optional.empty())
        .of(conflict, Language.EN, said);
  }

  private static Optional<String> pointer(SmallKnowledge knowledge, String cited) {
    Corpus corpus = knowledge.corpus();
    Assembly assembly = new Assembly(Language.EN, Texts.load());
    assembly.add(new Draft.Sentence("One.", Language.EN, List.of(Asked.found(corpus, cited)), ""));
    Conflict conflict = corpus.knowledge().conflicts().getFirst();
    return new ConflictSentences(corpus, Texts.load(), Optional.empty())
        .pointer(conflict, Language.EN, assembly);
  }

  private static Answer finished(Assembly assembly) {
    return assembly.finish(
        Answer.Outcome.ANSWERED, List.of(), List.of(), Answer.Composer.EXTRACTIVE, 7);
  }

  private static List<String> passages(List<Draft.Sentence> sentences) {
    return sentences.stream()
        .map(sentence -> sentence.passages().getFirst().passage().id().toString())
        .toList();
  }
}
