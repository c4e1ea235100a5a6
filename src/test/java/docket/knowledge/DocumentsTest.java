package docket.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import docket.search.Document;
import docket.search.Rendition;
import docket.source.Language;
import docket.source.Tier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index is told of a knowledge base. */
class DocumentsTest {
  @TempDir private Path temp;
  private TestFolder folder;

  @BeforeEach
  void folder() {
    folder =
        TestLists.in(new TestFolder(temp).withSource("a-b"))
            .with(
                "translations/nl/a-b.md",
                TestFolder.translation("a-b", "De eerste zin van a-b.", "De tweede."));
  }

  private Documents documents() {
    FolderContent content = folder.read();
    assertEquals(List.of(), content.problems());
    return new Documents(content.knowledge(), content.deadlines());
  }

  private Document document(String id) {
    return documents().all().stream()
        .filter(document -> document.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void all_hasEveryPassageAndEveryEntryOfAList() {
    assertEquals(
        new TreeSet<>(
            List.of("a-b#1", "a-b#2", "conflict:C01", "unknown:U01", "question:Q1", "deadline:D1")),
        new TreeSet<>(documents().all().stream().map(Document::id).toList()));
  }

  @Test
  void all_givesAPassageWithItsTranslations() {
    assertEquals(
        List.of(
            new Rendition(
                "a-b#1",
                Language.EN,
                "Title of a-b",
                "Heading",
                List.of("The first sentence of a-b.")),
            new Rendition(
                "a-b#1", Language.NL, "Title of a-b", "Kop", List.of("De eerste zin van a-b."))),
        document("a-b#1").renditions());
  }

  @Test
  void all_givesAPassageTheDayOfItsSource() {
    assertEquals(Optional.of(LocalDate.of(2024, 6, 20)), document("a-b#1").published());
  }

  @Test
  void all_givesTheLosingSideOfADecidedConflictLessWeight() {
    assertEquals(1.0, document("a-b#1").authority());
    assertEquals(0.5, document("a-b#2").authority());
  }

  @Test
  void all_leavesTheWeightOfAnUndecidedConflictAlone() {
    folder.with(
        "conflicts.yaml",
        TestLists.text("conflicts.yaml").replace("decided: true", "decided: false"));

    assertEquals(1.0, document("a-b#2").authority());
  }

  @Test
  void all_givesAPassageThatNamesALostConflictLessWeight() {
    folder.with("sources/x.md", TestFolder.source("x").replace("{#1}", "{#1 conflict=C01}"));

    assertEquals(0.5, document("x#1").authority());
  }

  @Test
  void authority_fallsWithTheTier() {
    assertEquals(
        List.of(1.0, 1.0, 0.8, 0.7, 0.5, 0.3),
        java.util.Arrays.stream(Tier.values()).map(Documents::authority).toList());
  }

  @Test
  void all_givesAnUnknownAsTheQuestionsThatAskForIt() {
    assertEquals(
        List.of(new Rendition("unknown:U01", Language.EN, "the point", "", List.of("who knows?"))),
        document("unknown:U01").renditions());
  }

  @Test
  void all_givesAConflictAsBothClaims() {
    assertEquals(
        List.of(
            new Rendition(
                "conflict:C01",
                Language.EN,
                "whether it is so",
                "",
                List.of("One says so.", "Another says no."))),
        document("conflict:C01").renditions());
  }

  @Test
  void all_givesADeadlineInEachLanguageOfItsTitle() {
    assertEquals(
        List.of("Updates end", "Updates stoppen"),
        document("deadline:D1").renditions().stream().map(Rendition::title).toList());
  }

  @Test
  void ofGroup_givesTheSameAsAllDoes() {
    Documents documents = documents();
    for (String group :
        List.of("a-b", "conflict:C01", "unknown:U01", "question:Q1", "deadline:D1")) {
      assertEquals(
          documents.all().stream().filter(d -> d.group().equals(group)).toList(),
          documents.ofGroup(group),
          group);
    }
  }

  @Test
  void ofGroup_isEmptyForWhatIsNotThere() {
    assertEquals(List.of(), documents().ofGroup("nobody"));
    assertEquals(List.of(), documents().ofGroup("deadline:D9"));
  }
}
