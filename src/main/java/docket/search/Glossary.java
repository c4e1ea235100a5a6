package docket.search;

import docket.source.Concept;
import docket.source.Language;
import docket.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.CRC32C;

/** Finds the concepts of the domain in a text, by any of their forms in any language. */
final class Glossary {
  /** What the key of a concept begins with. */
  static final String PREFIX = "c:";

  /**
   * @param words the folded words of the form
   * @param key the key of the concept
   */
  private record Form(List<String> words, String key) {}

  private final Map<String, List<Form>> byFirstWord = new HashMap<>();
  private final String fingerprint;

  Glossary(List<Concept> concepts) {
    TreeSet<String> lines = new TreeSet<>();
    for (Concept concept : concepts) {
      for (Language language : Language.values()) {
        for (String form : concept.forms().getOrDefault(language, List.of())) {
          add(form, PREFIX + concept.id());
          lines.add(concept.id() + "=" + form);
        }
      }
    }
    byFirstWord.values().forEach(forms -> forms.sort(Comparator.comparing(Form::key)));
    fingerprint = fingerprint(lines);
  }

  private void add(String form, String key) {
    List<String> words = Words.tokens(form).stream().map(Words.Token::folded).toList();
    if (!words.isEmpty()) {
      Form added = new Form(words, key);
      List<Form> forms = byFirstWord.computeIfAbsent(words.getFirst(), word -> new ArrayList<>());
      if (!forms.contains(added)) {
        forms.add(added);
      }
    }
  }

  /** Eight digits that change when a form does. */
  String fingerprint() {
    return fingerprint;
  }

  /** Every concept of a text, in the order of the words. */
  List<Extra> find(List<Lexeme> words) {
    List<Extra> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      for (Form form : byFirstWord.getOrDefault(words.get(at).folded(), List.of())) {
        if (standsAt(form, words, at)) {
          found.add(new Extra(form.key, at, at + form.words.size() - 1));
        }
      }
    }
    return found;
  }

  /** A form that consists of function words only, such as "us", has to be meant to count. */
  private static boolean standsAt(Form form, List<Lexeme> words, int at) {
    if (at + form.words.size() > words.size()) {
      return false;
    }
    boolean meant = false;
    for (int i = 0; i < form.words.size(); i++) {
      if (!form.words.get(i).equals(words.get(at + i).folded())) {
        return false;
      }
      meant |= !words.get(at + i).function();
    }
    return meant;
  }

  private static String fingerprint(TreeSet<String> lines) {
    CRC32C sum = new CRC32C();
    for (String line : lines) {
      sum.update(line.getBytes(StandardCharsets.UTF_8));
      sum.update('\n');
    }
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
