package docket.search;

import docket.source.Concept;
import docket.source.Language;
import docket.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Finds the concepts of the domain in a text, by any of their forms in any language. Safe for
 * several threads at once.
 */
final class Glossary {
  /** What the key of a concept begins with. */
  static final String PREFIX = "c:";

  /** More places than forms, as a rule; a power of two. */
  private static final int PLACES = 1 << 14;

  /**
   * @param words the folded words of the form
   * @param key the key of the concept
   */
  private record Form(List<String> words, String key) {}

  /**
   * A form that nobody has looked for yet. Most of the thousands of forms never are, so that each
   * is read into words only when a text has its first word.
   *
   * @param text the form as it is written
   * @param key the key of the concept
   * @param next one with the same place that comes after it
   */
  private record Unread(String text, String key, @Nullable Unread next) {}

  private final List<Concept> concepts;
  private final @Nullable Unread[] unread = new @Nullable Unread[PLACES];
  private final AtomicReferenceArray<@Nullable List<Form>> read =
      new AtomicReferenceArray<>(PLACES);

  Glossary(List<Concept> concepts) {
    this.concepts = concepts;
    // Each goes before those of its place, which turns the order round.
    Language[] languages = Language.values();
    for (int i = concepts.size() - 1; i >= 0; i--) {
      Concept concept = concepts.get(i);
      String key = PREFIX + concept.id();
      for (int j = languages.length - 1; j >= 0; j--) {
        List<String> forms = concept.forms().getOrDefault(languages[j], List.of());
        for (int k = forms.size() - 1; k >= 0; k--) {
          add(forms.get(k), key);
        }
      }
    }
  }

  private void add(String form, String key) {
    int hash = 0;
    int length = form.length();
    int i = 0;
    while (i < length && isPlain(form.charAt(i))) {
      // As String.hashCode has it.
      hash = 31 * hash + form.charAt(i);
      i++;
    }
    if (i == 0 || i < length && form.charAt(i) != ' ') {
      List<Words.Token> words = Words.tokens(form);
      if (words.isEmpty()) {
        return;
      }
      hash = words.getFirst().folded().hashCode();
    }
    int place = place(hash);
    unread[place] = new Unread(form, key, unread[place]);
  }

  /** Whether a character is part of a word and its own plain spelling, wherever it stands. */
  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'а' && c <= 'я';
  }

  private static int place(int hash) {
    return (hash ^ hash >>> 16) & (PLACES - 1);
  }

  /** Eight digits that change when a form does, whatever the order of concepts and forms. */
  String fingerprint() {
    CRC32C sum = new CRC32C();
    long sums = 0;
    for (Concept concept : concepts) {
      byte[] id = concept.id().getBytes(StandardCharsets.UTF_8);
      for (List<String> forms : concept.forms().values()) {
        for (String form : forms) {
          sum.reset();
          sum.update(id);
          sum.update('=');
          sum.update(form.getBytes(StandardCharsets.UTF_8));
          sums += sum.getValue() * sum.getValue();
        }
      }
    }
    return HexFormat.of().toHexDigits((int) (sums ^ sums >>> Integer.SIZE));
  }

  /** Every concept of a text, in the order of the words. */
  List<Extra> find(List<Lexeme> words) {
    List<Extra> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      for (Form form : beginningWith(words.get(at).folded())) {
        if (standsAt(form, words, at)) {
          found.add(new Extra(form.key, at, at + form.words.size() - 1));
        }
      }
    }
    return found;
  }

  /** The forms that may begin with a word; others may be among them. */
  private List<Form> beginningWith(String word) {
    int place = place(word.hashCode());
    if (unread[place] == null) {
      return List.of();
    }
    List<Form> known = read.get(place);
    if (known == null) {
      // Two threads that come at once make the same.
      known = forms(unread[place]);
      read.set(place, known);
    }
    return known;
  }

  private static List<Form> forms(@Nullable Unread first) {
    List<Form> forms = new ArrayList<>();
    for (Unread next = first; next != null; next = next.next) {
      List<String> words = Words.tokens(next.text).stream().map(Words.Token::folded).toList();
      Form form = new Form(words, next.key);
      if (!forms.contains(form)) {
        forms.add(form);
      }
    }
    forms.sort(Comparator.comparing(Form::key));
    return List.copyOf(forms);
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
}
