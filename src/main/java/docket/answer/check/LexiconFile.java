package docket.answer.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The lists of words that ship with the check. */
final class LexiconFile {
  private LexiconFile() {}

  /**
   * The lines of a list that are neither empty nor remarks.
   *
   * @throws IllegalStateException if it does not ship with the check
   */
  static Stream<String> lines(String file) {
    try (InputStream in = LexiconFile.class.getResourceAsStream("lexicon/" + file)) {
      if (in == null) {
        throw new IllegalStateException("lexicon " + file + ": not on the class path");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon " + file + ": cannot be read", e);
    }
  }
}
