package docket.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the word lists that ship beside the classes of this room. */
final class WordLists {
  private WordLists() {}

  /**
   * The words of a list in their plain spelling. In the file, words are separated by white space
   * and punctuation; a line that starts with {@code #} is a comment.
   *
   * @throws IllegalStateException if there is no such list
   */
  static Set<String> read(String name) {
    return Set.copyOf(sections(name).getOrDefault("", Set.of()));
  }

  /**
   * The words of a list that has sections, by the line in brackets that stands above each ({@code
   * [it]}); words above the first such line have the empty name.
   *
   * @throws IllegalStateException if there is no such list
   */
  static Map<String, Set<String>> sections(String name) {
    Map<String, Set<String>> sections = new TreeMap<>();
    Set<String> words = new HashSet<>();
    sections.put("", words);
    for (String line : lines(name)) {
      if (line.startsWith("[")) {
        words = sections.computeIfAbsent(line.strip(), heading -> new HashSet<>());
      } else {
        for (Words.Token token : Words.tokens(line)) {
          words.add(token.folded());
        }
      }
    }
    return sections;
  }

  /**
   * The lines of a list but for comments and blank ones.
   *
   * @throws IllegalStateException if there is no such list
   */
  static List<String> lines(String name) {
    return text(name + ".txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static String text(String file) {
    try (InputStream in = WordLists.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("word list " + file + ": not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + file + ": cannot be read", e);
    }
  }
}
