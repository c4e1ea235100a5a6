package docket.answer.check;

import docket.source.Language;
import docket.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Distinctions of which only one side can hold, such as federal and private or new and existing,
 * with their words in six languages. Safe for use by several threads.
 */
final class Facets {
  private static final int LONGEST_PHRASE = 4;

  private final List<Side> sides = new ArrayList<>();
  private final List<String[]> columns = new ArrayList<>();
  private final Map<Language, Forms> forms = new ConcurrentHashMap<>();

  /** Reads the list that ships with the check. */
  Facets() {
    String facet = "";
    boolean polar = false;
    for (String line : (Iterable<String>) LexiconFile.lines("facets.txt")::iterator) {
      if (line.startsWith("[")) {
        polar = line.startsWith("[~");
        facet = line.substring(polar ? 2 : 1, line.indexOf(']'));
      } else {
        int colon = line.indexOf(':');
        boolean alone = line.startsWith("!");
        boolean vague = line.startsWith("(");
        sides.add(new Side(facet, line.substring(alone ? 1 : 0, colon), alone, vague, polar));
        columns.add(line.substring(colon + 1).split("\\|"));
      }
    }
  }

  /**
   * One side of a distinction.
   *
   * @param facet the distinction
   * @param name the side
   * @param alone whether it counts even where nothing speaks of another side
   * @param vague whether it fits every other side but private
   * @param polar whether denying it comes near the other side
   */
  record Side(String facet, String name, boolean alone, boolean vague, boolean polar) {
    /** Whether only one of both sides can hold. */
    boolean excludes(Side other) {
      boolean one = facet.equals(other.facet) && !name.equals(other.name);
      return one && (!vague && !other.vague || isPrivate() || other.isPrivate());
    }

    private boolean isPrivate() {
      return name.equals("private");
    }
  }

  /**
   * A side that a text names.
   *
   * @param side which one
   * @param word index of the word that names it
   * @param firm whether the word asks for that side instead of only fitting it
   */
  record Named(Side side, int word, boolean firm) {}

  /** The forms of one language. */
  private record Forms(
      Map<String, List<Form>> whole, Map<String, List<Form>> starts, int shortestStart) {}

  private record Form(Side side, boolean firm) {}

  /** The sides that one sentence of a text names, in its order. */
  List<Named> in(Prose prose, int sentence) {
    Forms known = forms.computeIfAbsent(prose.language(), this::build);
    List<Named> named = new ArrayList<>();
    List<Word> words = prose.words();
    int i = 0;
    while (i < words.size()) {
      int length = words.get(i).sentence() == sentence ? addAt(prose, i, known, named) : 1;
      i += Math.max(1, length);
    }
    return named;
  }

  /** Adds the sides named by the longest phrase at an index; returns how many words it has. */
  private static int addAt(Prose prose, int i, Forms known, List<Named> named) {
    List<Word> words = prose.words();
    StringBuilder phrase = new StringBuilder();
    int longest = 0;
    List<Form> found = List.of();
    for (int n = 0; n < LONGEST_PHRASE && i + n < words.size(); n++) {
      Word word = words.get(i + n);
      if (word.sentence() != words.get(i).sentence()) {
        break;
      }
      phrase.append(n == 0 ? "" : " ").append(word.folded());
      List<Form> here = known.whole().get(phrase.toString());
      if (here != null) {
        found = here;
        longest = n + 1;
      }
    }
    List<Form> all = new ArrayList<>(found);
    if (longest <= 1) {
      all.addAll(startOf(words.get(i).folded(), known));
    }
    for (Form form : all) {
      named.add(new Named(form.side(), i, form.firm()));
    }
    return longest;
  }

  private static List<Form> startOf(String word, Forms known) {
    for (int n = word.length(); n >= known.shortestStart(); n--) {
      List<Form> found = known.starts().get(word.substring(0, n));
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }

  private Forms build(Language language) {
    Map<String, List<Form>> whole = new HashMap<>();
    Map<String, List<Form>> starts = new HashMap<>();
    int shortest = Integer.MAX_VALUE;
    for (int id = 0; id < sides.size(); id++) {
      String[] halves = columns.get(id)[language.ordinal()].split(";");
      for (int half = 0; half < halves.length; half++) {
        for (String each : halves[half].split(",")) {
          Form form = new Form(sides.get(id), half == 0);
          String plain = plain(each);
          boolean start = each.strip().endsWith("*");
          (start ? starts : whole).computeIfAbsent(plain, _ -> new ArrayList<>(1)).add(form);
          shortest = start ? Math.min(shortest, plain.length()) : shortest;
        }
      }
    }
    return new Forms(Map.copyOf(whole), Map.copyOf(starts), shortest);
  }

  private static String plain(String form) {
    return String.join(" ", Words.tokens(form).stream().map(Words.Token::folded).toList());
  }
}
