package docket.knowledge.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Language;
import docket.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writing what was read gives the same bytes, for every file that ships. */
class RoundTripTest {
  private static final Path KNOWLEDGE = Path.of("knowledge");

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> found = Files.walk(KNOWLEDGE.resolve(folder))) {
      List<Path> files = found.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      assertTrue(files.size() > 100, "found only " + files.size());
      return files;
    }
  }

  @Test
  void write_givesTheSameBytesForEveryShippedSource() throws Exception {
    for (Path file : files("sources")) {
      String text = Files.readString(file);
      Source source = SourceFile.read(text, PassageMemory.NONE).source();
      assertEquals(text, FolderText.source(source), file.toString());
    }
  }

  @Test
  void write_givesTheSameBytesForEveryShippedTranslation() throws Exception {
    for (Path file : files("translations")) {
      String text = Files.readString(file);
      TranslationFile translation = TranslationFile.read(text);
      Path original = KNOWLEDGE.resolve("sources").resolve(file.getFileName());
      Source source = SourceFile.read(Files.readString(original), PassageMemory.NONE).source();
      assertEquals(
          text,
          FolderText.translation(translation.addTo(source), Language.NL, translation.translator()),
          file.toString());
    }
  }

  @Test
  void write_givesTheSameBytesForEveryShippedList() throws Exception {
    List<String> seen = new ArrayList<>();
    for (ListFile<?> list : ListFile.ALL) {
      Path file = KNOWLEDGE.resolve(list.file());
      if (Files.exists(file)) {
        seen.add(list.file());
        String text = Files.readString(file);
        assertEquals(text, rewritten(list, text), file.toString());
      }
    }
    assertEquals(ListFile.ALL.size(), seen.size(), () -> "found only " + seen);
  }

  private static <T> String rewritten(ListFile<T> list, String text) throws FormatException {
    return list.write(list.read(text).stream().map(Located::value).toList());
  }

  @Test
  void readOne_givesEveryEntryOfEveryShippedListBack() throws Exception {
    for (ListFile<?> list : ListFile.ALL) {
      Path file = KNOWLEDGE.resolve(list.file());
      if (Files.exists(file)) {
        assertEntriesComeBack(list, Files.readString(file));
      }
    }
  }

  private static <T> void assertEntriesComeBack(ListFile<T> list, String text)
      throws FormatException {
    for (Located<T> entry : list.read(text)) {
      assertEquals(entry.value(), list.readOne(list.writeOne(entry.value())));
    }
  }
}
