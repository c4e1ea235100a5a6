package docket.console.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares views with files; {@code -Dtest.args=-Dgolden=write} rewrites the files, to be looked at
 * before they are kept.
 */
public final class GoldenFiles {
  private static final Path FOLDER = Path.of("src/test/resources/docket/console");

  private GoldenFiles() {}

  /** Asserts that a text is that of a file. */
  public static void assertSame(String name, String text) throws IOException {
    Path file = FOLDER.resolve(name + ".txt");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text, name);
  }
}
