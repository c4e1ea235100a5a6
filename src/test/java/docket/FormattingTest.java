package docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps all sources in one form; {@code -Dformat=write} rewrites them. */
class FormattingTest {
  private static final Path SOURCES = Path.of("src");

  @Test
  void everySourceFile_hasTheFormOfTheFormatter() throws Exception {
    List<Path> files;
    try (Stream<Path> found = Files.walk(SOURCES)) {
      files = found.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    assertTrue(files.size() > 10, "found only " + files.size() + " source files");
    Formatter formatter = new Formatter();
    boolean write = "write".equals(System.getProperty("format"));
    List<Path> differing = new ArrayList<>();
    for (Path file : files) {
      String text = Files.readString(file);
      String formatted =
          formatter.formatSource(
              ImportOrderer.reorderImports(
                  RemoveUnusedImports.removeUnusedImports(text),
                  JavaFormatterOptions.Style.GOOGLE));
      if (!formatted.equals(text)) {
        differing.add(file);
        if (write) {
          Files.writeString(file, formatted);
        }
      }
    }
    if (!write) {
      assertEquals(
          List.of(), differing, "format with: mvn test -Dtest=FormattingTest -Dformat=write");
    }
  }
}
