package docket.evaluation;

import docket.source.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists of words and clauses with which the benchmark alters sentences. */
final class CitationLists {
  private static final String FILE = "citation-alterations.txt";

  private final Map<String, List<String>> lines = new HashMap<>();

  /** Reads the lists that ship with the program. */
  CitationLists() {
    List<String> section = new ArrayList<>();
    for (String line : (Iterable<String>) text().lines()::iterator) {
      if (line.startsWith("[")) {
        section = new ArrayList<>();
        lines.put(line.substring(1, line.indexOf(']')), section);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        section.add(line);
      }
    }
  }

  /**
   * A replacement.
   *
   * @param from the words that are replaced
   * @param to what comes in their place
   */
  record Swap(String from, String to) {}

  /** The clauses to add or the names to put in. */
  List<String> texts(CitationKind kind, Language language) {
    return List.copyOf(lines.getOrDefault(kind.code() + " " + language.code(), List.of()));
  }

  /** The replacements of a kind. */
  List<Swap> swaps(CitationKind kind, Language language) {
    List<Swap> swaps = new ArrayList<>();
    for (String line : texts(kind, language)) {
      int arrow = line.indexOf(" > ");
      swaps.add(new Swap(line.substring(0, arrow), line.substring(arrow + 3)));
    }
    return List.copyOf(swaps);
  }

  private static String text() {
    try (InputStream in = CitationLists.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + ": not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + ": cannot be read", e);
    }
  }
}
