package docket.answer;

import docket.source.Language;
import docket.text.Folding;
import docket.text.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words by which the kind of a question is recognised, by kind and language; a resource that
 * translators can read.
 *
 * <p>Words are compared in plain spelling; a phrase of several words stands in a row.
 */
final class Cues {
  private static final String RESOURCE = "cues.txt";

  private final Map<String, Map<Language, List<List<String>>>> phrases;

  private Cues(Map<String, Map<Language, List<List<String>>>> phrases) {
    this.phrases = phrases;
  }

  /** Reads the cues that ship with the program. */
  static Cues load() {
    Map<String, Map<Language, List<List<String>>>> phrases = new HashMap<>();
    try (InputStream in = Cues.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          add(line, phrases);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return new Cues(phrases);
  }

  private static void add(String line, Map<String, Map<Language, List<List<String>>>> phrases) {
    int dot = line.indexOf('.');
    int colon = line.indexOf(':');
    Language language =
        Language.ofCode(line.substring(dot + 1, colon))
            .orElseThrow(() -> new IllegalStateException("cues: no such language: " + line));
    List<List<String>> list = new ArrayList<>();
    for (String phrase : line.substring(colon + 1).split("\\|", -1)) {
      List<String> words = new ArrayList<>();
      for (String word : phrase.strip().split(" ", -1)) {
        boolean open = word.endsWith("*");
        for (Words.Token token : Words.tokens(word)) {
          words.add(token.folded());
        }
        if (open) {
          words.add(words.removeLast() + "*");
        }
      }
      list.add(List.copyOf(words));
    }
    phrases
        .computeIfAbsent(line.substring(0, dot), _ -> new EnumMap<>(Language.class))
        .put(language, List.copyOf(list));
  }

  /** The words of a text in the spelling in which cues are compared. */
  static List<String> words(String text) {
    return Words.tokens(text).stream().map(Words.Token::folded).map(Folding::fold).toList();
  }

  /** Whether any phrase of a kind stands anywhere in the words. */
  boolean anywhere(String kind, Language language, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (standsAt(kind, language, words, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words begin with a phrase of a kind. */
  boolean atStart(String kind, Language language, List<String> words) {
    return !words.isEmpty() && standsAt(kind, language, words, 0);
  }

  /** Whether a phrase of a kind begins at a position of the words. */
  boolean standsAt(String kind, Language language, List<String> words, int from) {
    for (List<String> phrase :
        phrases.getOrDefault(kind, Map.of()).getOrDefault(language, List.of())) {
      if (matches(phrase, words, from)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(List<String> phrase, List<String> words, int from) {
    if (from + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      String wanted = phrase.get(i);
      String word = words.get(from + i);
      boolean same =
          wanted.endsWith("*")
              ? word.startsWith(wanted.substring(0, wanted.length() - 1))
              : word.equals(wanted);
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
