package docket.search;

import static docket.search.Units.ask;
import static docket.search.Units.english;
import static docket.search.Units.ids;
import static docket.search.Units.withAuthority;
import static docket.search.Units.withDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.Test;

/** The second part of what every index has to do: order, explanations, changes, coverage. */
abstract class PassageUpkeepContract extends PassageQuestionContract {
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
