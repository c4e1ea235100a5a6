package docket.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import docket.source.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told about a translation that does not fit its source. */
class TranslationProblemsTest {
  private static final String FILE = "translations/nl/a-b.md";

  @TempDir private Path temp;
  private TestFolder folder;

  @BeforeEach
  void source() {
    folder = new TestFolder(temp).withSource("a-b");
  }

  @Test
  void read_addsEveryPassageOfAWholeTranslation() {
    folder.with(FILE, TestFolder.translation("a-b", "Zin een.", "Zin twee."));

    assertEquals(List.of(), folder.problems());
    assertEquals(
        List.of("Zin een.", "Zin twee."),
        folder.read().knowledge().sources().getFirst().passages().stream()
            .map(passage -> passage.in(Language.NL).orElseThrow().body())
            .toList());
  }

  @Test
  void read_warnsOfPassagesThatAreNotTranslated() {
    folder.with(FILE, TestFolder.translation("a-b", "Zin een."));

    assertEquals(
        List.of(FILE + ": warning: not translated: passage 2 (translation.incomplete)"),
        folder.problems());
  }

  @Test
  void read_namesPassageThatTheSourceLacks() {
    folder.with(FILE, TestFolder.translation("a-b", "Een.", "Twee.", "Drie."));

    assertEquals(
        List.of(
            FILE
                + ":15: the source has no passage 3: remove it here or add it there"
                + " (translation.passage)"),
        folder.problems());
  }

  @Test
  void read_warnsOfAnotherNumberOfSentences() {
    folder.with(FILE, TestFolder.translation("a-b", "Een.\nEn nog een.", "Twee."));

    assertEquals(
        List.of(
            FILE
                + ":9: warning: passage 1 has another number of lines than the original: write one"
                + " sentence a line in both (translation.sentences)"),
        folder.problems());
  }

  @Test
  void read_asksForTheNumberOfAPassageWithoutOne() {
    folder.with(FILE, TestFolder.translation("a-b", "Een.", "Twee.").replace("{#2}\n", ""));

    assertEquals(
        List.of(
            FILE
                + ":12: a translated passage needs the number of its original: write {#4} above it"
                + " (translation.passage)"),
        folder.problems());
  }

  @Test
  void read_refusesAttributesThatBelongToTheOriginal() {
    folder.with(FILE, TestFolder.translation("a-b", "Een.").replace("{#1}", "{#1 unverified}"));

    assertEquals(
        List.of(
            FILE
                + ":9: only the original says also=, from= and so on: write {#1} here"
                + " (translation.passage)"),
        folder.problems());
  }

  @Test
  void read_refusesADoubleNumber() {
    folder.with(FILE, TestFolder.translation("a-b", "Een.", "Twee.").replace("{#2}", "{#1}"));

    assertEquals(
        List.of(FILE + ":12: passage number 1 stands twice (translation.passage)"),
        folder.problems());
  }

  @Test
  void read_refusesALanguageOutsideTheSix() {
    folder.with(FILE, TestFolder.translation("a-b", "Een.").replace(": nl", ": it"));

    assertEquals(
        List.of(FILE + ":3: 'it' is none of en, nl, de, fr, es, ru (config.bad_value)"),
        folder.problems());
  }

  @Test
  void read_refusesATranslationIntoTheLanguageOfTheOriginal() {
    folder.with(
        "translations/en/a-b.md", TestFolder.translation("a-b", "One.").replace(": nl", ": en"));

    assertEquals(
        List.of(
            "translations/en/a-b.md: warning: not translated: passage 2 (translation.incomplete)",
            "translations/en/a-b.md:9: the original of passage 1 is in this language: remove it"
                + " (translation.language)"),
        folder.problems());
  }

  @Test
  void read_saysWhereATranslationBelongs() {
    folder.with("translations/de/a-b.md", TestFolder.translation("a-b", "Een.", "Twee."));

    assertEquals(
        List.of(
            "translations/de/a-b.md:2: a translation into nl of a-b belongs in"
                + " translations/nl/a-b.md (translation.id)"),
        folder.problems());
  }

  @Test
  void read_missesTheSourceOfATranslation() {
    folder.with("translations/nl/lonely.md", TestFolder.translation("lonely", "Een."));

    assertEquals(
        List.of(
            "translations/nl/lonely.md:2: there is no sources/lonely.md: add it or remove this"
                + " file (translation.source)"),
        folder.problems());
  }

  @Test
  void read_keepsTheSourceOfABrokenTranslation() {
    folder.with(FILE, "nonsense");

    assertEquals(1, folder.read().knowledge().sources().size());
  }

  @Test
  void read_tellsOfABrokenSourceOnlyOnce() {
    folder
        .with("sources/a-b.md", "nonsense")
        .with(FILE, TestFolder.translation("a-b", "Een.", "Twee."));

    assertEquals(1, folder.problems().size());
  }
}
