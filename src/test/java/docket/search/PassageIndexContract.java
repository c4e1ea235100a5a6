package docket.search;

import static docket.search.Units.GLOSSARY;
import static docket.search.Units.about;
import static docket.search.Units.ask;
import static docket.search.Units.english;
import static docket.search.Units.ids;
import static docket.search.Units.text;
import static docket.search.Units.unit;
import static docket.search.Units.withAuthority;
import static docket.search.Units.withDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Concept;
import docket.source.Language;
import docket.source.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every passage index promises, whatever it is built on. */
abstract class PassageIndexContract {
  private static final List<Document> BACKGROUND =
      about(
          "The river Rhine flows through six countries.",
          "A prime number has exactly two divisors.",
          "The museum opened its new wing in spring.",
          "Teachers protested against the plans of the ministry.",
          "The rocket was launched from the coast.");

  private PassageIndex index;

  /** A new, empty index. */
  abstract PassageIndex open(List<Concept> glossary);

  @BeforeEach
  void openIndex() {
    index = open(GLOSSARY);
  }

  @AfterEach
  void closeIndex() {
    index.close();
  }

  private void rebuild(Document... units) {
    List<Document> all = new ArrayList<>(BACKGROUND);
    all.addAll(List.of(units));
    index.rebuild(all, 1);
  }

  @Test
  void revision_isEmptyBeforeTheFirstCommit() {
    assertEquals(OptionalLong.empty(), index.revision());
  }

  @Test
  void find_givesNothingBeforeTheFirstCommit() {
    assertEquals(List.of(), ids(index, "What is banned?"));
  }

  @Test
  void revision_isThatOfTheLastCommit() {
    rebuild();
    index.apply(List.of(english("a#1", "One.")), List.of(), 7);
    assertEquals(OptionalLong.of(7), index.revision());
  }

  @Test
  void find_putsThePassageFirstThatSharesTheRareWords() {
    rebuild(
        english("a#1", "The prohibition covers antivirus updates."),
        english("a#2", "The prohibition was announced by the ministry."));
    assertEquals("a#1", ids(index, "Are antivirus updates part of the prohibition?").getFirst());
  }

  @Test
  void find_namesTheSentenceThatFitsBest() {
    rebuild(english("a#1", "The ministry spoke.", "Updates end in September.", "Users wait."));
    Hit hit = ask(index, "When do updates end?", Language.EN).hits().getFirst();
    assertEquals(1, hit.bestSentence());
  }

  @Test
  void find_prefersTheTextInTheAskersLanguage() {
    rebuild(
        unit(
            "a#1",
            text("a#1", Language.EN, "Updates of the software end in September."),
            text("a#1", Language.NL, "Updates van de software eindigen in september.")));
    Hit hit = ask(index, "Wanneer eindigen updates van software?", Language.NL).hits().getFirst();
    assertEquals("a#1@nl", hit.renditionId());
  }

  @Test
  void find_givesAUnitOnceWhateverItsTranslations() {
    rebuild(
        unit(
            "a#1",
            text("a#1", Language.EN, "Kaspersky updates end in September."),
            text("a#1", Language.NL, "Kaspersky-updates eindigen in september.")));
    for (Language language : Language.values()) {
      List<Hit> hits = ask(index, "Kaspersky updates september", language).hits();
      assertEquals(1, hits.stream().filter(hit -> hit.id().equals("a#1")).count(), language.code());
    }
  }

  @Test
  void find_meetsAConceptInAnotherLanguage() {
    rebuild(
        english("a#1", "The rule forbids resale of the goods."),
        english("a#2", "The rule forbids rental of the goods."));
    Hit hit = ask(index, "Mag doorverkoop nog?", Language.NL).hits().getFirst();
    assertEquals("a#1", hit.id());
    assertTrue(hit.coverage().share() > 0);
  }

  @Test
  void find_meetsAnEverydayWordInAnotherLanguage() {
    rebuild(
        english("a#1", "A hospital must replace it."), english("a#2", "A library must replace it."));
    assertEquals(
        "a#1", ask(index, "Muss das Krankenhaus handeln?", Language.DE).hits().getFirst().id());
  }

  @Test
  void find_meetsANameInAnotherAlphabet() {
    rebuild(
        english("a#1", "The minister thanked Raimondo."),
        english("a#2", "The minister thanked Yellen."));
    assertEquals(
        "a#1", ask(index, "Что сказала Раймондо?", Language.RU).hits().getFirst().id());
  }

  @ParameterizedTest
  @CsvSource({
    "NL, Hoeveel zijn 270.000 klanten?, a#1",
    "EN, Where are the 270000 customers?, a#1",
    "NL, Wat gebeurt er op 29-09-2024?, a#2",
    "EN, What happens on 2024-09-29?, a#2",
    "EN, What does ICTS 2021-002 say?, a#3"
  })
  void find_meetsExactFormsHoweverTheyAreWritten(Language language, String question, String id) {
    rebuild(
        english("a#1", "The company serves 270,000 corporate clients."),
        english("a#2", "The second step follows on September 29, 2024."),
        english("a#3", "The determination is ICTS-2021-002."),
        english("a#4", "The company serves 271,000 corporate clients."),
        english("a#5", "The first step came on July 20, 2024."));
    assertEquals(id, ask(index, question, language).hits().getFirst().id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kasperksy software", "antivrius software", "kapersky software"})
  void find_forgivesATypo(String question) {
    rebuild(
        english("a#1", "Kaspersky sells antivirus programs."),
        english("a#2", "The company sells programs."),
        english("a#3", "Another firm offers software."));
    assertTrue(ids(index, question).contains("a#1"), ids(index, question).toString());
  }

  @Test
  void analyse_tellsUnknownWordsFromKnownOnes() {
    rebuild(english("a#1", "Kaspersky sells programs."));
    List<Term> terms = index.analyse("kaspersky zeppelin", Language.EN).terms();
    assertEquals(List.of(true, false), terms.stream().map(Term::known).toList());
  }

  @Test
  void analyse_weighsARareWordMoreThanAFrequentOne() {
    rebuild(english("a#1", "The ministry banned Kaspersky."), english("a#2", "The ministry met."));
    List<Term> terms = index.analyse("kaspersky ministry", Language.EN).terms();
    assertTrue(terms.get(0).weight() > terms.get(1).weight());
  }

  @Test
  void analyse_keepsNoMoreThanTheMostTerms() {
    rebuild();
    StringBuilder question = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      question.append("word").append((char) ('a' + i % 26)).append(i).append(' ');
    }
    QuestionTerms terms = index.analyse(question.toString(), Language.EN);
    assertEquals(QuestionTerms.MAX_TERMS, terms.terms().size());
    assertEquals(
        List.of(), index.find(new Request(terms, Optional.empty(), 10)).hits(), "no such words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "?!",
        "\"unclosed",
        "a AND/OR (b",
        "+-&&||!(){}[]^\"~*?:\\/",
        "field:value^9 title:* [a TO b]",
        "((((((((((((((((((((((((((((((((((((((((",
        "\u202Ereversed\u0000\uFFFF",
        "\uD800 half a pair",
        "~alike en:word c:resale day:2024-01-01"
      })
  void find_takesAnyTextForWords(String question) {
    rebuild(english("a#1", "Nothing to see."));
    for (Language language : Language.values()) {
      Evidence evidence = ask(index, question, language);
      assertTrue(evidence.confidence() >= 0 && evidence.confidence() <= 1);
    }
  }

  @Test
  void find_leavesOutWhatCameOrHeldLaterThanAsked() {
    LocalDate day = LocalDate.of(2024, 8, 1);
    Document plain = english("a#1", "Updates are allowed.");
    rebuild(
        withDays(english("a#1", "Updates are allowed."), Optional.of(day), Validity.ALWAYS),
        withDays(english("a#2", "Updates are late."), Optional.of(day.plusDays(1)), Validity.ALWAYS),
        withDays(
            english("a#3", "Updates are over."),
            Optional.empty(),
            new Validity(Optional.empty(), Optional.of(day.minusDays(1)))),
        withDays(
            english("a#4", "Updates are banned."),
            Optional.empty(),
            new Validity(Optional.of(day.plusDays(1)), Optional.empty())),
        english("a#5", "Updates are undated."));
    QuestionTerms terms = index.analyse("updates", Language.EN);
    List<String> found =
        index.find(new Request(terms, Optional.of(day), 10)).hits().stream().map(Hit::id).toList();
    assertEquals(Set.of(plain.id(), "a#5"), Set.copyOf(found));
  }

  @Test
  void find_putsTheOfficialWordFirstWhereTheWordsAreTheSame() {
    rebuild(
        withAuthority(english("press#1", "Use of the software is allowed."), 0.4),
        withAuthority(english("rule#1", "Use of the software is allowed."), 1));
    assertEquals("rule#1", ids(index, "Is use of the software allowed?").getFirst());
  }

  @Test
  void find_neverLiftsAnUnrelatedOfficialPassage() {
    rebuild(
        withAuthority(english("press#1", "Uninstalling takes ten minutes."), 0),
        withAuthority(english("rule#1", "Minutes of the hearing are public."), 1));
    assertEquals("press#1", ids(index, "How many minutes does uninstalling take?").getFirst());
  }

  @Test
  void find_ordersEqualScoresByIdWhateverTheOrderOfWriting() {
    List<Document> units = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      units.add(english("a#" + i, "The same sentence in each of them."));
    }
    Collections.shuffle(units, new Random(7));
    index.rebuild(units, 1);
    List<String> found = ids(index, "same sentence");
    assertEquals(found.stream().sorted().toList(), found);
  }

  @Test
  void find_doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      rebuild(english("a#1", "INSTALLING IT IS FORBIDDEN."), english("a#2", "It is installed."));
      List<Hit> expected = ask(index, "Is installing it forbidden?", Language.EN).hits();
      Locale.setDefault(Locale.of("tr", "TR"));
      rebuild(english("a#1", "INSTALLING IT IS FORBIDDEN."), english("a#2", "It is installed."));
      assertEquals(expected, ask(index, "Is installing it forbidden?", Language.EN).hits());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void hit_reasonsAddUpToItsScore() {
    rebuild(
        withDays(
            withAuthority(english("a#1", "Updates of the antivirus end soon."), 0.3),
            Optional.empty(),
            new Validity(Optional.empty(), Optional.of(LocalDate.of(2024, 9, 29)))));
    Hit hit = ask(index, "When do antivirus updates end?", Language.EN).hits().getFirst();
    double sum = hit.reasons().stream().mapToDouble(Reason::weight).sum();
    assertEquals(hit.score(), sum, 1e-9);
    assertTrue(hit.score() > 0 && hit.score() <= 1);
  }

  @Test
  void hit_bringsThePayloadBack() {
    rebuild(english("a#1", "Antivirus updates."));
    Hit hit = ask(index, "antivirus", Language.EN).hits().getFirst();
    assertEquals("payload of a#1", hit.payload());
  }

  @Test
  void find_givesNoMoreThanTheLimit() {
    rebuild(english("a#1", "Updates."), english("a#2", "Updates."), english("a#3", "Updates."));
    QuestionTerms terms = index.analyse("updates", Language.EN);
    assertEquals(2, index.find(new Request(terms, Optional.empty(), 2)).hits().size());
  }

  @Test
  void apply_replacesTheWholeGroup() {
    rebuild(english("a#1", "Old antivirus text."), english("a#2", "More antivirus text."));
    index.apply(List.of(english("a#3", "New antivirus text.")), List.of(), 2);
    assertEquals(List.of("a#3"), ids(index, "antivirus text"));
  }

  @Test
  void apply_removesGroups() {
    rebuild(english("a#1", "Antivirus text."), english("b#1", "Antivirus text."));
    index.apply(List.of(), List.of("a"), 2);
    assertEquals(List.of("b#1"), ids(index, "antivirus text"));
  }

  @Test
  void rebuild_leavesTheOldStateWhenItFailsHalfWay() {
    rebuild(english("a#1", "Antivirus text."));
    Iterable<Document> failing =
        () ->
            new Iterator<>() {
              private int given;

              @Override
              public boolean hasNext() {
                return true;
              }

              @Override
              public Document next() {
                if (given++ == 3) {
                  throw new IllegalStateException("the disk is full");
                }
                return english("b#" + given, "Antivirus text.");
              }
            };
    assertThrows(IllegalStateException.class, () -> index.rebuild(failing, 2));
    assertEquals(List.of("a#1"), ids(index, "antivirus text"));
    assertEquals(OptionalLong.of(1), index.revision());
  }

  @Test
  void rebuild_refusesAnIdThatComesTwice() {
    List<Document> twice = List.of(english("a#1", "One."), english("a#1", "Two."));
    assertThrows(IllegalArgumentException.class, () -> index.rebuild(twice, 1));
  }

  @Test
  void confidence_isHigherWhereThePassagesSpeakAboutTheQuestion() {
    rebuild(english("a#1", "The prohibition covers antivirus updates since September."));
    double there =
        ask(index, "Does the prohibition cover antivirus updates?", Language.EN).confidence();
    double missing =
        ask(index, "Does the bakery sell sourdough bread in March?", Language.EN).confidence();
    assertTrue(there > missing, there + " against " + missing);
  }

  @Test
  void cover_tellsWhichTermsATextCovers() {
    rebuild(english("a#1", "The prohibition covers antivirus updates."));
    QuestionTerms terms = index.analyse("antivirus updates zeppelin", Language.EN);
    Coverage coverage = index.cover(terms, "Updating the antivirus is possible.", Language.EN);
    assertEquals(Set.of(0, 1), coverage.covered());
    assertTrue(coverage.share() > 0 && coverage.share() < 1);
  }

  @Test
  void cover_worksAcrossLanguages() {
    rebuild(english("a#1", "Resale is forbidden to a hospital."));
    QuestionTerms terms = index.analyse("doorverkoop ziekenhuis", Language.NL);
    assertEquals(
        Set.of(0, 1), index.cover(terms, "A hospital may not resell.", Language.EN).covered());
  }

  @Test
  void cover_isNothingForAQuestionWithoutTerms() {
    QuestionTerms terms = index.analyse("what is it?", Language.EN);
    assertEquals(0, index.cover(terms, "Anything.", Language.EN).share());
  }

  @Test
  void verify_acceptsWhatItWrote() {
    rebuild(english("a#1", "Antivirus text."));
    index.verify();
    assertFalse(ids(index, "antivirus").isEmpty());
  }

  @Test
  void close_canBeCalledTwice() {
    index.close();
    index.close();
  }
}
