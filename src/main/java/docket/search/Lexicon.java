package docket.search;

import docket.source.Language;
import docket.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everyday words of one language in another, so that a question meets passages that nobody has
 * translated. Domain terms stand in the glossary instead.
 */
final class Lexicon {
  private static final String RESOURCE = "lexicon.txt";
  private static final int SHORTEST_PART = 4;

  /** What may stand between the parts of a Dutch or German compound. */
  private static final List<String> LINKS = List.of("", "s", "n", "en", "e", "es");

  private final Map<String, Set<String>> byStem = new HashMap<>();
  private final Map<String, Set<String>> byForm = new HashMap<>();

  private Lexicon() {}

  /** The words of a language with the stems that they have in another. */
  static Lexicon of(Language from, Language to) {
    Lexicon lexicon = new Lexicon();
    Analysis source = new Analysis(from);
    Analysis target = new Analysis(to);
    try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource missing: " + RESOURCE);
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          lexicon.add(line.split("\\|", -1), source, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + RESOURCE, e);
    }
    return lexicon;
  }

  private void add(String[] columns, Analysis source, Analysis target) {
    Set<String> stems = new LinkedHashSet<>();
    for (String form : columns[target.language().ordinal()].split(",")) {
      stems.add(target.stem(form));
    }
    for (String form : columns[source.language().ordinal()].split(",")) {
      byStem.computeIfAbsent(source.stem(form), stem -> new LinkedHashSet<>()).addAll(stems);
      byForm.computeIfAbsent(Folding.fold(form), word -> new LinkedHashSet<>()).addAll(stems);
    }
  }

  /** The stems that stand for a word in the other language; those of its parts for a compound. */
  Set<String> translate(Lexeme word) {
    Set<String> whole = byForm.getOrDefault(word.folded(), byStem.get(word.stem()));
    if (whole != null) {
      return whole;
    }
    String folded = word.folded();
    for (int at = SHORTEST_PART; at + SHORTEST_PART <= folded.length(); at++) {
      Set<String> tail = byForm.get(folded.substring(at));
      if (tail != null) {
        Set<String> both = new LinkedHashSet<>(tail);
        both.addAll(head(folded.substring(0, at)));
        return both;
      }
    }
    return Set.of();
  }

  private Set<String> head(String written) {
    for (String link : LINKS) {
      if (written.endsWith(link)) {
        Set<String> head = byForm.get(written.substring(0, written.length() - link.length()));
        if (head != null) {
          return head;
        }
      }
    }
    return Set.of();
  }
}
