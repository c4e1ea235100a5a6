package docket.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.knowledge.form.FormatException;
import docket.knowledge.form.ListFile;
import docket.knowledge.form.Located;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told about a list file that is not as it must be. */
class ListProblemsTest {
  @TempDir private Path temp;

  private static Arguments fault(String file, String from, String to, String... problems) {
    return Arguments.argumentSet(file + " " + to, file, from, to, List.of(problems));
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault(
            "conflicts.yaml",
            "  loses:",
            "  looses:",
            "conflicts.yaml:10: unknown key 'looses': did you mean 'loses'? (config.unknown_key)"),
        fault(
            "conflicts.yaml",
            "    text:\n      en: One says so.\n",
            "",
            "conflicts.yaml:6: key 'text' is missing: add a line 'text: ...' (config.missing)"),
        fault(
            "conflicts.yaml",
            "true",
            "perhaps",
            "conflicts.yaml:2: 'decided' must be true or false (config.bad_value)"),
        fault(
            "conflicts.yaml",
            "[a-b#1]",
            "[]",
            "conflicts.yaml:1: side of a conflict: names no source or no passage"
                + " (config.bad_value)"),
        fault(
            "conflicts.yaml",
            "[a-b#1]",
            "[a-b-1]",
            "conflicts.yaml:9: 'a-b-1' is not a passage: write source-id#number"
                + " (config.bad_value)"),
        fault(
            "conflicts.yaml",
            "[a-b#1]",
            "[a-b#9]",
            "conflicts.yaml:1: there is no passage a-b#9: add it or correct it"
                + " (reference.missing)"),
        fault(
            "conflicts.yaml",
            "[a-b]\n    passages: [a-b#1]",
            "[a_b]\n    passages: [a-b#1]",
            "conflicts.yaml:8: 'a_b' is not a source id: write a-z, 0-9 and single hyphens, at"
                + " most 80 characters (config.bad_value)"),
        fault(
            "unknowns.yaml",
            "    en: Ask them.",
            "    nl: Vraag hun.",
            "unknowns.yaml:7: key 'en' is missing: add a line 'en: ...' (config.missing)"),
        fault(
            "unknowns.yaml",
            "['who knows?']",
            "[]",
            "unknowns.yaml:9: 'asked_as' has no question: write at least one (config.bad_value)"),
        fault(
            "unknowns.yaml",
            "['who knows?']",
            "who knows",
            "unknowns.yaml:9: 'en' must be a list: write [a, b] or lines that begin with '- '"
                + " (config.bad_value)"),
        fault(
            "unknowns.yaml",
            "[a-b#1]",
            "[nobody#1]",
            "unknowns.yaml:1: there is no passage nobody#1: add it or correct it"
                + " (reference.missing)"),
        fault(
            "glossary.yaml",
            "[verkoop, verkopen]",
            "[verkoop, verkoop]",
            "glossary.yaml:3: 'verkoop' stands twice in 'nl': keep one (config.bad_value)"),
        fault(
            "glossary.yaml",
            "[verkoop, verkopen]",
            "[verkoop, boete]",
            "glossary.yaml:4: warning: 'boete' (nl) stands under sale already: keep one"
                + " (glossary.double_form)"),
        fault(
            "glossary.yaml",
            "id: fine",
            "id: sale",
            "glossary.yaml:4: id 'sale' stands in line 1 already: rename one"
                + " (config.double_id)"),
        fault(
            "glossary.yaml",
            "  nl: [boete]",
            "  du: [boete]",
            "glossary.yaml:5: unknown key 'du': did you mean 'de'? (config.unknown_key)"),
        fault(
            "glossary.yaml",
            "id: fine",
            "id: a fine",
            "glossary.yaml:4: 'a fine' cannot be an id: write letters, digits and single hyphens,"
                + " at most 80 (config.bad_value)"),
        fault(
            "glossary.yaml",
            "- id: sale\n  en: [sale, sales]\n  nl: [verkoop, verkopen]\n- id: fine\n"
                + "  nl: [boete]\n",
            "sale: [sale]",
            "glossary.yaml:1: 'the file' must be a list: write [a, b] or lines that begin with"
                + " '- ' (config.bad_value)"),
        fault(
            "deadlines.yaml",
            "America/New_York",
            "America/New_Yrok",
            "deadlines.yaml:3: 'America/New_Yrok' is not a time zone: did you mean"
                + " 'America/New_York'? (config.bad_value)"),
        fault(
            "deadlines.yaml",
            "precision: day",
            "precision: time",
            "deadlines.yaml:2: '2024-09-29' has not the precision time: write it like"
                + " '2024-09-29T00:00:00-04:00' (config.bad_value)"),
        fault(
            "deadlines.yaml",
            "precision: day",
            "precision: days",
            "deadlines.yaml:4: 'days' is not known here: did you mean 'day'?"
                + " (config.bad_value)"),
        fault(
            "deadlines.yaml",
            "kind: effective",
            "kind: law",
            "deadlines.yaml:5: 'law' is not known here: allowed are deadline, effective,"
                + " announcement, milestone (config.bad_value)"),
        fault(
            "deadlines.yaml",
            "[consumers]",
            "[consumer]",
            "deadlines.yaml:6: 'consumer' is not known here: did you mean 'consumers'?"
                + " (config.bad_value)"),
        fault(
            "deadlines.yaml",
            "sources: [a-b]",
            "sources: [nobody]",
            "deadlines.yaml:1: there is no source nobody: add it or correct it"
                + " (reference.missing)"),
        fault(
            "questions.yaml",
            "[a-b#1]",
            "[]",
            "questions.yaml:1: typical question Q1: names no passage (config.bad_value)"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void read_namesLineAndRemedy(String file, String from, String to, List<String> problems) {
    String sound = TestLists.text(file);
    assertTrue(sound.contains(from), sound);
    TestFolder folder = TestLists.in(new TestFolder(temp).withSource("a-b"));

    assertEquals(
        problems, folder.with(file, sound.replaceFirst(Pattern.quote(from), to)).problems());
  }

  @Test
  void write_givesTheSameBytesForEveryKindOfList() throws Exception {
    for (ListFile<?> list : ListFile.ALL) {
      assertEquals(TestLists.text(list.file()), rewritten(list), list.file());
    }
  }

  private static <T> String rewritten(ListFile<T> list) throws FormatException {
    StringBuilder all = new StringBuilder();
    for (Located<T> entry : list.read(TestLists.text(list.file()))) {
      all.append(list.writeOne(list.readOne(list.writeOne(entry.value()))));
    }
    return all.toString();
  }

  @Test
  void read_findsNothingWrongInSoundLists() {
    assertEquals(List.of(), TestLists.in(new TestFolder(temp).withSource("a-b")).problems());
  }

  @Test
  void read_tellsAllFaultsOfAFileAtOnce() {
    String text =
        TestLists.text("deadlines.yaml")
            .replace("precision: day", "precision: days")
            .replace("D1", "D2");
    TestFolder folder = TestLists.in(new TestFolder(temp).withSource("a-b"));

    folder.with(
        "deadlines.yaml",
        TestLists.text("deadlines.yaml").replace("kind: effective", "kind: law") + text);

    assertEquals(2, folder.problems().size());
  }

  @Test
  void read_asksForBracketsInAnEmptyFile() {
    TestFolder folder = new TestFolder(temp).withSource("a-b").with("conflicts.yaml", "");

    assertEquals(
        List.of(
            "conflicts.yaml:1: the file is empty: write [] if nothing belongs in it"
                + " (config.missing)"),
        folder.problems());
  }

  @Test
  void read_takesBracketsForAnEmptyList() {
    TestFolder folder = new TestFolder(temp).withSource("a-b").with("conflicts.yaml", "[]\n");

    assertEquals(List.of(), folder.problems());
  }

  @Test
  void read_refusesABombOfAliasesAtOnce() {
    TestFolder folder =
        new TestFolder(temp).withSource("a-b").with("glossary.yaml", "a: &a [*a,*a]\n".repeat(40));

    assertEquals(
        List.of(
            "glossary.yaml:1: anchors and aliases are not allowed: write the value out"
                + " (config.alias)"),
        folder.problems());
  }

  @Test
  void read_leavesOtherFilesAloneWhenOneIsBroken() {
    TestFolder folder = TestLists.in(new TestFolder(temp).withSource("a-b"));

    folder.with("conflicts.yaml", "nonsense");

    assertEquals(1, folder.read().knowledge().unknowns().size());
  }
}
