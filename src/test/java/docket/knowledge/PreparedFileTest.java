package docket.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import docket.knowledge.LibraryState.Condition;
import docket.source.Knowledge;
import docket.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A prepared content is the one that was kept, or there is none. */
class PreparedFileTest {
  private static final StateMark MARK = new StateMark("base", 7, 99);
  private static LibraryContent shipped =
      content(new FolderContent(Knowledge.EMPTY, List.of(), List.of()));

  @TempDir private Path home;
  private PreparedFile file;

  @BeforeAll
  static void readTheShippedFolder() {
    shipped = content(KnowledgeFolder.read(Path.of("knowledge")));
  }

  @BeforeEach
  void prepare() {
    file = new PreparedFile(home, "program");
  }

  private static LibraryContent content(FolderContent folder) {
    return LibraryContent.of(folder.knowledge(), folder.deadlines());
  }

  private static LibraryState state(StateMark mark, LibraryContent content, Condition condition) {
    return new LibraryState(mark, content, List.of(), condition, List.of());
  }

  private void keepShipped() {
    file.keep(state(MARK, shipped, Condition.WHOLE));
  }

  private Path path() {
    return home.resolve("prepared");
  }

  @Test
  void read_givesTheContentThatWasKept() {
    keepShipped();

    assertEquals(Optional.of(shipped), new PreparedFile(home, "program").read(MARK));
  }

  @Test
  void read_keepsApartWhatIsWholeAndWhatIsPruned() {
    Knowledge all = shipped.whole();
    List<Source> fewer = all.sources().subList(0, all.sources().size() / 2);
    LibraryContent loose =
        LibraryContent.of(
            new Knowledge(fewer, all.conflicts(), all.unknowns(), all.glossary(), all.questions()),
            shipped.wholeDeadlines());
    assertNotEquals(loose.whole(), loose.knowledge());

    file.keep(state(MARK, loose, Condition.WHOLE));

    assertEquals(Optional.of(loose), file.read(MARK));
  }

  @Test
  void read_isEmptyForEveryOtherState() {
    keepShipped();

    assertEquals(Optional.empty(), file.read(new StateMark("other", 7, 99)));
    assertEquals(Optional.empty(), file.read(new StateMark("base", 8, 99)));
    assertEquals(Optional.empty(), file.read(new StateMark("base", 7, 98)));
  }

  @Test
  void read_isEmptyForAnotherProgram() {
    keepShipped();

    assertEquals(Optional.empty(), new PreparedFile(home, "newer program").read(MARK));
  }

  @Test
  void read_isEmptyWhereNothingIsKept() {
    assertEquals(Optional.empty(), file.read(MARK));
  }

  @Test
  void read_isEmptyWhenAnyBitHasChanged() throws IOException {
    keepShipped();
    byte[] good = Files.readAllBytes(path());
    Random random = new Random(20240620);
    for (int i = 0; i < 300; i++) {
      byte[] bad = good.clone();
      int at = i < 100 ? i : random.nextInt(bad.length);
      bad[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(path(), bad);
      assertEquals(Optional.empty(), file.read(MARK), "byte " + at);
    }
  }

  @Test
  void read_isEmptyWhenTheFileIsCutOff() throws IOException {
    keepShipped();
    byte[] good = Files.readAllBytes(path());
    for (int length : new int[] {0, 1, 8, 11, 12, 13, 40, good.length / 2, good.length - 1}) {
      Files.write(path(), Arrays.copyOf(good, length));
      assertEquals(Optional.empty(), file.read(MARK), "length " + length);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Condition.class,
      names = {"KEPT_BACK", "DAMAGED"})
  void keep_leavesOutAStateOfWhichSomethingIsMissing(Condition condition) {
    file.keep(state(MARK, shipped, condition));

    assertFalse(Files.exists(path()));
  }

  @Test
  void keep_leavesOutAStateThatIsNotCertain() {
    file.keep(state(StateMark.NONE, shipped, Condition.WHOLE));
    file.keep(state(new StateMark("base", 7, -1), shipped, Condition.WHOLE));

    assertFalse(Files.exists(path()));
  }

  @Test
  void keep_needsAProgramWithAName() {
    PreparedFile nameless = new PreparedFile(home, "");

    nameless.keep(state(MARK, shipped, Condition.WHOLE));

    assertFalse(Files.exists(path()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "half of a file of somebody who was killed"})
  void keep_takesThePlaceOfAnUnfinishedFile(String unfinished) throws IOException {
    Files.writeString(home.resolve("prepared.part"), unfinished);

    keepShipped();

    assertEquals(Optional.of(shipped), file.read(MARK));
    assertFalse(Files.exists(home.resolve("prepared.part")));
  }

  @Test
  void keep_failsQuietlyWhereNothingCanBeWritten() throws IOException {
    Path blocked = Files.createFile(home.resolve("no-folder"));

    new PreparedFile(blocked, "program").keep(state(MARK, shipped, Condition.WHOLE));

    assertEquals(0, Files.size(blocked));
  }
}
