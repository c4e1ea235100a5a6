package docket.answer.check;

import docket.source.Concept;
import docket.source.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The meanings of words across six languages: the lists that ship with the check and the glossary
 * of the knowledge base. A language's words are only taken in when the first text of that language
 * comes. Safe for use by several threads.
 */
final class Lexicon {
  private static final List<String> FILES =
      List.of("markers", "places", "actors", "law", "tech", "business", "common");

  private final List<Meaning> meanings = new ArrayList<>();
  private final List<String[]> columns = new ArrayList<>();
  private final Map<String, Integer> named = new HashMap<>();
  private final List<Concept> glossary;
  private final int firstOfGlossary;
  private final Map<Language, Dictionary> dictionaries = new ConcurrentHashMap<>();
  private final Map<Language, Dictionary> glossaries = new ConcurrentHashMap<>();

  /**
   * @param glossary further meanings
   */
  Lexicon(List<Concept> glossary) {
    for (String file : FILES) {
      readLines(LexiconFile.lines(file + ".txt").toList());
    }
    this.glossary = List.copyOf(glossary);
    firstOfGlossary = meanings.size();
    for (Concept concept : glossary) {
      meanings.add(new Meaning(meanings.size(), Kind.WORD, concept.id(), -1, List.of(), false));
    }
  }

  /** The words of a language, without those of the glossary. */
  Dictionary dictionary(Language language) {
    return dictionaries.computeIfAbsent(language, this::build);
  }

  /**
   * The words of the glossary. It is made for finding and puts together what only belongs together,
   * so it is asked for words alone that the dictionary does not know.
   */
  Dictionary glossary(Language language) {
    return glossaries.computeIfAbsent(language, this::buildGlossary);
  }

  /** A meaning by its number. */
  Meaning meaning(int id) {
    return meanings.get(id);
  }

  /**
   * The number of a meaning that the check knows by name.
   *
   * @throws IllegalStateException if the lists have no such meaning
   */
  int named(String name) {
    return Optional.ofNullable(named.get(name))
        .orElseThrow(() -> new IllegalStateException("lexicon: no meaning named " + name));
  }

  private Dictionary build(Language language) {
    Dictionary dictionary = new Dictionary(language);
    for (int id = 0; id < firstOfGlossary; id++) {
      String[] row = columns.get(id);
      if (language.ordinal() < row.length) {
        dictionary.add(id, row[language.ordinal()]);
      }
    }
    return dictionary;
  }

  private Dictionary buildGlossary(Language language) {
    Dictionary dictionary = new Dictionary(language);
    for (int i = 0; i < glossary.size(); i++) {
      for (String form : glossary.get(i).forms().getOrDefault(language, List.of())) {
        dictionary.addForm(firstOfGlossary + i, form);
      }
    }
    return dictionary;
  }

  private void readLines(List<String> lines) {
    Kind kind = Kind.WORD;
    for (String line : lines) {
      if (line.startsWith("[")) {
        kind = Kind.ofHeading(line.substring(1, line.indexOf(']')));
      } else {
        readLine(line, kind);
      }
    }
  }

  private void readLine(String line, Kind kind) {
    int id = meanings.size();
    int at = 0;
    int opposite = -1;
    if (line.charAt(at) == '-') {
      opposite = id - 1;
      Meaning before = meanings.get(id - 1);
      meanings.set(
          id - 1,
          new Meaning(
              id - 1, before.kind(), before.name(), id, before.circles(), before.negative()));
      at++;
    }
    boolean negative = line.charAt(at) == '~';
    if (negative) {
      at++;
    }
    int colon = line.indexOf(':');
    String head = colon < 0 ? "" : line.substring(at, colon);
    String name = head.lines().map(h -> h.split("@")[0]).findFirst().orElse("");
    List<String> circles =
        head.indexOf('@') < 0
            ? List.of()
            : List.of(head.substring(head.indexOf('@') + 1).split(" "));
    meanings.add(new Meaning(id, kind, name, opposite, circles, negative));
    if (!name.isEmpty()) {
      named.put(name, id);
    }
    columns.add(line.substring(colon < 0 ? at : colon + 1).split("\\|"));
  }
}
