package docket.search;

import static docket.search.Units.ask;
import static docket.search.Units.english;
import static docket.search.Units.withDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Language;
import docket.source.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How every index reads questions. */
abstract class PassageQuestionContract extends PassageIndexContract {
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
        withDays(
            english("a#2", "Updates are late."), Optional.of(day.plusDays(1)), Validity.ALWAYS),
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
}
