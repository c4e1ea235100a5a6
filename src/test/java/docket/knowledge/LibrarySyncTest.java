package docket.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.knowledge.form.PassageMemory;
import docket.knowledge.form.SourceFile;
import docket.source.Source;
import docket.source.SourceId;
import docket.store.Change;
import docket.store.Origin;
import docket.store.Scope;
import docket.store.StoredSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sync of the knowledge folder does to the knowledge base, and what it leaves alone. */
class LibrarySyncTest {
  @TempDir private Path temp;
  private TestFolder folder;
  private TestLibrary test;

  @BeforeEach
  void open() {
    folder = new TestFolder(temp.resolve("knowledge")).withSource("apple").withSource("birch");
    test = TestLibrary.open(temp.resolve("data"), folder);
  }

  @AfterEach
  void close() {
    test.close();
  }

  private SyncReport sync() {
    return test.library().sync();
  }

  private StoredSource stored(String id) {
    return test.store()
        .read(session -> session.catalogue().source(Scope.SHARED, new SourceId(id)))
        .orElseThrow();
  }

  private static Source sourceOf(String text) throws Exception {
    return SourceFile.read(text, PassageMemory.NONE).source();
  }

  private Change.Outcome kb(Change.Step step) {
    return test.library().change(Change.shared("moderator", "why", Origin.KB, List.of(step)));
  }

  private static Change.Step retire(String id) {
    return new Change.Retire(new SourceId(id), "wrong", Optional.empty(), Change.ANY_VERSION);
  }

  @Test
  void open_bringsTheWholeFolderInAsOneRevision() {
    Snapshot snapshot = test.library().current();

    assertEquals(1, snapshot.revision());
    assertEquals(List.of("apple", "birch"), test.sourceIds());
    assertEquals(List.of("apple"), test.find("apple"));
  }

  @Test
  void open_showsProgressOfAFirstImport() {
    test.library().current();

    assertEquals(
        List.of("Reading the knowledge folder: 2 files", "Building the index of 4 texts"),
        test.progress());
  }

  @Test
  void sync_readsNothingWhenNothingHasChanged() {
    test.library().current();
    test.stages().clear();

    SyncReport report = sync();

    assertFalse(report.read());
    assertEquals(List.of(), test.stages());
  }

  @Test
  void sync_readsAgainButChangesNothingWhenOnlyATimeIsNew() throws Exception {
    Files.setLastModifiedTime(
        folder.path().resolve("sources/apple.md"),
        FileTime.from(TestFolder.WRITTEN.plusSeconds(3600)));

    SyncReport report = sync();

    assertTrue(report.read());
    assertFalse(report.changedAnything());
    assertEquals(1, report.revision());
  }

  @Test
  void sync_readsAgainNextTimeWhenAFileIsTooYoungToTell() throws Exception {
    Files.setLastModifiedTime(
        folder.path().resolve("sources/apple.md"), FileTime.from(TestLibrary.CLOCK.instant()));
    sync();

    assertTrue(sync().read());
  }

  @Test
  void sync_putsAChangedFile() {
    folder.with("sources/apple.md", TestFolder.source("apple", "A zebra."));

    SyncReport report = sync();

    assertEquals(List.of(new SourceId("apple")), report.changed());
    assertEquals("A zebra.", test.firstBody("apple"));
    assertEquals(List.of("apple"), test.find("zebra"));
    assertEquals(2, test.library().current().revision());
  }

  @Test
  void sync_addsANewFile() {
    folder.withSource("cedar");

    assertEquals(List.of(new SourceId("cedar")), sync().added());
    assertEquals(List.of("apple", "birch", "cedar"), test.sourceIds());
  }

  @Test
  void sync_takesTheOldWordsOfAChangedFileOut() {
    folder.with("sources/apple.md", TestFolder.source("apple", "A zebra."));
    sync();
    folder.with("sources/apple.md", TestFolder.source("apple", "A lion."));
    sync();

    assertEquals(List.of(), test.find("zebra"));
  }

  @Test
  void sync_retiresTheSourceOfARemovedFile() {
    folder.without("sources/apple.md");

    SyncReport report = sync();

    assertEquals(List.of(new SourceId("apple")), report.retired());
    assertEquals(Optional.of("file removed"), stored("apple").retiredReason());
    assertEquals(List.of("birch"), test.sourceIds());
    assertEquals(List.of(), test.find("apple"));
  }

  @Test
  void sync_bringsASourceBackWithItsFile() {
    folder.without("sources/apple.md");
    sync();
    folder.withSource("apple");

    assertEquals(List.of(new SourceId("apple")), sync().added());
    assertEquals(List.of("apple"), test.find("apple"));
  }

  @Test
  void sync_keepsTheLastGoodVersionOfABrokenFile() {
    folder.with("sources/apple.md", "nonsense");

    SyncReport report = sync();

    assertFalse(report.changedAnything());
    assertEquals(1, report.problems().size());
    assertEquals("The first sentence of apple.", test.firstBody("apple"));
  }

  @Test
  void sync_putsABrokenFileOnceItIsMended() {
    folder.with("sources/apple.md", "nonsense");
    sync();
    folder.with("sources/apple.md", TestFolder.source("apple", "Mended."));

    assertEquals(List.of(new SourceId("apple")), sync().changed());
    assertEquals("Mended.", test.firstBody("apple"));
  }

  @Test
  void sync_keepsTheLastGoodVersionWhenATranslationBreaks() {
    folder.with("translations/nl/apple.md", TestFolder.translation("apple", "Een.", "Twee."));
    sync();
    folder
        .with("translations/nl/apple.md", "nonsense")
        .with("sources/apple.md", TestFolder.source("apple", "New.", "Two."));

    assertFalse(sync().changedAnything());
    assertEquals("The first sentence of apple.", test.firstBody("apple"));
  }

  @Test
  void sync_putsANewSourceWhoseTranslationIsBroken() {
    folder.withSource("cedar").with("translations/nl/cedar.md", "nonsense");

    assertEquals(List.of(new SourceId("cedar")), sync().added());
  }

  @Test
  void sync_retiresNothingWhenTheFolderHasNoSourceAtAll() {
    folder.without("sources/apple.md").without("sources/birch.md");

    SyncReport report = sync();

    assertEquals("folder.empty", report.problems().getFirst().code());
    assertEquals(List.of("apple", "birch"), test.sourceIds());
  }

  @Test
  void sync_saysWhenThereIsNoFolder() throws Exception {
    folder.without("sources/apple.md").without("sources/birch.md");
    Files.delete(folder.path().resolve("sources"));
    Files.delete(folder.path());

    SyncReport report = sync();

    assertEquals("folder.unreadable", report.problems().getFirst().code());
    assertEquals(List.of("apple", "birch"), test.sourceIds());
  }

  @Test
  void sync_leavesASourceAloneThatAModeratorHasAdded() throws Exception {
    kb(Change.Put.of(sourceOf(TestFolder.source("kb")), ""));
    folder.withSource("cedar");

    sync();

    assertEquals(List.of("apple", "birch", "cedar", "kb"), test.sourceIds());
    assertEquals(Origin.KB, stored("kb").origin());
  }

  @Test
  void sync_doesNotReplaceASourceThatAModeratorHasAdded() throws Exception {
    kb(Change.Put.of(sourceOf(TestFolder.source("kb", "Theirs.")), ""));
    folder.with("sources/kb.md", TestFolder.source("kb", "Ours."));

    SyncReport report = sync();

    assertEquals("folder.taken", report.problems().getFirst().code());
    assertEquals("Theirs.", test.firstBody("kb"));
  }

  @Test
  void sync_leavesASourceRetiredThatAModeratorHasRetired() {
    kb(retire("apple"));
    folder.withSource("cedar");

    sync();

    assertEquals(List.of("birch", "cedar"), test.sourceIds());
  }

  @Test
  void sync_bringsARetiredSourceBackWhenItsFileChanges() {
    kb(retire("apple"));
    folder.with("sources/apple.md", TestFolder.source("apple", "Corrected."));

    sync();

    assertEquals("Corrected.", test.firstBody("apple"));
  }

  @Test
  void sync_leavesAnEditAloneUntilTheFileChanges() throws Exception {
    kb(Change.Put.of(sourceOf(TestFolder.source("apple", "Edited.")), ""));
    folder.withSource("cedar");
    sync();
    assertEquals("Edited.", test.firstBody("apple"));
    folder.with("sources/apple.md", TestFolder.source("apple", "Newer."));
    sync();

    assertEquals("Newer.", test.firstBody("apple"));
  }

  @Test
  void sync_doesNotRetireAnEditedSourceWhoseFileIsGone() throws Exception {
    kb(Change.Put.of(sourceOf(TestFolder.source("apple", "Edited.")), ""));
    folder.without("sources/apple.md");

    sync();

    assertEquals("Edited.", test.firstBody("apple"));
  }
}
