package docket.search;

import static docket.search.Units.GLOSSARY;
import static docket.search.Units.about;
import static docket.search.Units.ask;
import static docket.search.Units.english;
import static docket.search.Units.ids;
import static docket.search.Units.text;
import static docket.search.Units.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Concept;
import docket.source.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every passage index promises, whatever it is built on. */
abstract class PassageIndexContract {
  static final List<Document> BACKGROUND =
      about(
          "The river Rhine flows through six countries.",
          "A prime number has exactly two divisors.",
          "The museum opened its new wing in spring.",
          "Teachers protested against the plans of the ministry.",
          "The rocket was launched from the coast.");

  PassageIndex index;

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

  void rebuild(Document... units) {
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
        english("a#1", "A hospital must replace it."),
        english("a#2", "A library must replace it."));
    assertEquals(
        "a#1", ask(index, "Muss das Krankenhaus handeln?", Language.DE).hits().getFirst().id());
  }

  @Test
  void find_meetsANameInAnotherAlphabet() {
    rebuild(
        english("a#1", "The minister thanked Raimondo."),
        english("a#2", "The minister thanked Yellen."));
    assertEquals("a#1", ask(index, "Что сказала Раймондо?", Language.RU).hits().getFirst().id());
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
  void find_givesTheOwnTextOfWhatAnotherLanguageFound() {
    index.rebuild(
        List.of(
            unit(
                "a#1",
                text("a#1", Language.EN, "The ministry banned antivirus software."),
                text("a#1", Language.NL, "De minister wees het af.")),
            english("b#1", "Rivers flow to the sea.")),
        1);
    Hit hit =
        ask(index, "Verbood het ministerie antivirus-software?", Language.NL).hits().getFirst();
    assertEquals("a#1@nl", hit.renditionId());
    assertTrue(
        hit.reasons().stream()
            .anyMatch(reason -> reason.what().equals("its text in another language")),
        hit.reasons().toString());
  }
}
