package docket.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.answer.check.Verdict;
import docket.search.IndexDamagedException;
import docket.source.Language;
import docket.source.SourceId;
import docket.source.Tier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Days, limits and failures in whole answers. */
class AnsweringLimitsTest {
  private static final String OFFICE = "When does Kaspersky close its office in Boston?";

  private final SmallKnowledge ban = SmallKnowledge.ofTheBan();

  @Test
  void answer_leavesOutWhatWasPublishedAfterTheDay() {
    assertEquals(
        Answer.Outcome.DECLINED, asOf(ban, OFFICE, SmallKnowledge.RULED.plusDays(1)).outcome());
  }

  @Test
  void answer_givesWhatWasKnownOnTheDay() {
    assertEquals(
        Answer.Outcome.ANSWERED, asOf(ban, OFFICE, SmallKnowledge.RULED.plusDays(25)).outcome());
  }

  @Test
  void answer_isUnavailableWhenTheIndexIsDamaged() {
    assertEquals(
        Optional.of(Answer.Decline.UNAVAILABLE),
        failing(
                () -> {
                  throw new IndexDamagedException("checksum", null);
                })
            .reason());
  }

  @Test
  void answer_isUnavailableWhenTheDiskFails() {
    assertEquals(
        Optional.of(Answer.Decline.UNAVAILABLE),
        failing(
                () -> {
                  throw new UncheckedIOException(new IOException("disk"));
                })
            .reason());
  }

  @Test
  void answer_saysInTheLanguageOfTheQuestionThatNothingCanBeSearched() {
    AnswerEngine engine =
        new AnswerEngine(
            () -> {
              throw new IndexDamagedException("checksum", null);
            },
            SmallKnowledge.check());
    Answer answer = engine.answer(Ask.of("Mag ik Kaspersky nog gebruiken?")).answer();
    assertEquals(Language.NL, answer.language());
  }

  @Test
  void answer_declinesWhenTheCheckLetsNothingPass() {
    Corpus corpus = ban.corpus();
    AnswerEngine engine =
        new AnswerEngine(() -> corpus, statement -> new Verdict.NotEvaluated("it is late"));
    assertEquals(Answer.Outcome.DECLINED, engine.answer(Ask.of(OFFICE)).answer().outcome());
  }

  @Test
  void answer_showsNeitherSideOfAConflictWhenTheCheckDropsTheOther() {
    Corpus corpus =
        ban.source("study", Tier.ANALYSIS, SmallKnowledge.RULED)
            .losing("study#1", "C2", "Kaspersky employs 100 engineers in Texas.")
            .losing("vendor#3", "C2", "Kaspersky employs 20 engineers in Texas.")
            .undecided(
                "C2", "How many engineers does Kaspersky employ in Texas?", "vendor#3", "study#1")
            .corpus();
    AnswerEngine engine =
        new AnswerEngine(
            () -> corpus,
            statement ->
                statement.sentence().contains("100")
                    ? new Verdict.Unsupported(List.of("a test"))
                    : new Verdict.Supported());
    Answer answer =
        engine.answer(Ask.of("How many engineers does Kaspersky employ in Texas?")).answer();
    assertFalse(answer.text().contains("20 engineers"), answer::text);
  }

  @Test
  void answer_seesANewStateOfTheKnowledge() {
    Corpus before = ban.corpus();
    Corpus after = SmallKnowledge.ofTheBan().passage("rule#9", "Zebras are exempt.").corpus();
    Iterator<Corpus> states = List.of(before, after).iterator();
    AnswerEngine engine = new AnswerEngine(states::next, SmallKnowledge.check());
    engine.answer(Ask.of("Are zebras exempt?"));
    assertEquals(
        Answer.Outcome.ANSWERED, engine.answer(Ask.of("Are zebras exempt?")).answer().outcome());
  }

  @Test
  void answer_declinesWhenThereIsNoKnowledge() {
    assertEquals(Answer.Outcome.DECLINED, ask(new SmallKnowledge(), OFFICE).outcome());
  }

  @Test
  void answer_keepsToTheLimitOfCharacters() {
    int length = ask(longOnes(), "What is prohibited by the ban?").text().length();
    assertTrue(length > 300 && length <= Answer.MAX_TEXT, () -> length + " characters");
  }

  @Test
  void answer_citesFourSourcesAtMost() {
    Set<SourceId> sources =
        ask(longOnes(), "What is prohibited by the ban?").citations().stream()
            .map(citation -> citation.source().id())
            .collect(Collectors.toSet());
    assertTrue(sources.size() <= 4, sources::toString);
  }

  @Test
  void answer_tracesTheVerdictOnEverySentence() {
    AnswerEngine.Result result = ban.engine().answer(Ask.of(OFFICE));
    assertEquals("supported", result.trace().sentences().getFirst().verdict().code());
  }

  /** Six sources, of each of which a long sentence answers. */
  private static SmallKnowledge longOnes() {
    SmallKnowledge knowledge = new SmallKnowledge();
    List<String> passages = new ArrayList<>();
    for (String thing : List.of("Resale", "Renting", "Import", "Lending", "Barter", "Leasing")) {
      String source = thing.toLowerCase(Locale.ROOT);
      String details =
          IntStream.range(0, 24)
              .mapToObj(i -> (char) ('a' + i) + source)
              .collect(Collectors.joining(" and "));
      knowledge
          .source(source, Tier.OFFICIAL, SmallKnowledge.RULED)
          .passage(source + "#1", thing + " is prohibited by the ban: " + details + ".");
      passages.add(source + "#1");
    }
    String names = String.join(" ", passages);
    return knowledge.typical("Q", names, "What is prohibited by the ban?");
  }

  private static Answer ask(SmallKnowledge knowledge, String question) {
    return knowledge.engine().answer(Ask.of(question)).answer();
  }

  private static Answer asOf(SmallKnowledge knowledge, String question, LocalDate day) {
    Ask ask = new Ask(question, List.of(), Optional.empty(), Optional.of(day));
    return knowledge.engine().answer(ask).answer();
  }

  private static Answer failing(Supplier<Corpus> corpora) {
    return new AnswerEngine(corpora, SmallKnowledge.check()).answer(Ask.of(OFFICE)).answer();
  }
}
