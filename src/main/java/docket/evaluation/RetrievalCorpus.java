package docket.evaluation;

import docket.search.Document;
import docket.search.Rendition;
import docket.source.Language;
import docket.source.Validity;
import docket.text.LanguageDetector;
import docket.text.Sentences;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A collection of passages to search.
 *
 * @param units originals with their translations
 * @param members for each unit's id the ids of its texts by language
 * @param mainLanguage that of most passages
 */
record RetrievalCorpus(
    List<Document> units, Map<String, Map<Language, String>> members, Language mainLanguage) {

  /** One line: a passage. */
  private record Passage(
      JsonLines.Line line,
      String id,
      String title,
      String text,
      Optional<Language> stated,
      LanguageDetector.Guess guess,
      Optional<String> original) {
    Language language(Language main) {
      return stated.orElse(guess.sure() ? guess.language() : main);
    }
  }

  /**
   * Reads passages {@code {"id","text"}} with optional {@code "title"}, {@code "language"} and
   * {@code "translation_of"}. A passage without a language is in the one it is surely written in,
   * else in that of most passages.
   *
   * @throws BrokenInputException if a line cannot be used
   */
  static RetrievalCorpus read(Path file) throws BrokenInputException {
    Map<String, Passage> passages = new LinkedHashMap<>();
    for (JsonLines.Line line : JsonLines.read(file)) {
      Passage passage = passage(line);
      if (passages.put(passage.id, passage) != null) {
        throw line.broken("id '%s' is there twice".formatted(passage.id));
      }
    }
    Language main = mainLanguage(passages.values());
    Map<String, List<Passage>> units = new LinkedHashMap<>();
    for (Passage passage : passages.values()) {
      units.computeIfAbsent(original(passage, passages), id -> new ArrayList<>()).add(passage);
    }
    return of(units, main);
  }

  private static Passage passage(JsonLines.Line line) throws BrokenInputException {
    String text = line.text("text");
    Optional<String> code = line.optionalText("language");
    Optional<Language> stated = code.flatMap(Language::ofCode);
    if (code.isPresent() && stated.isEmpty()) {
      throw line.broken("language '%s': en, nl, de, fr, es or ru".formatted(code.get()));
    }
    return new Passage(
        line,
        line.text("id"),
        line.optionalText("title").orElse(""),
        text,
        stated,
        LanguageDetector.guess(text),
        line.optionalText("translation_of"));
  }

  private static Language mainLanguage(Iterable<Passage> passages) {
    Map<Language, Integer> counts = new EnumMap<>(Language.class);
    for (Passage passage : passages) {
      counts.merge(passage.stated.orElse(passage.guess.language()), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Language.EN);
  }

  private static String original(Passage passage, Map<String, Passage> passages)
      throws BrokenInputException {
    if (passage.original.isEmpty()) {
      return passage.id;
    }
    Passage original = passages.get(passage.original.get());
    if (original == null || original.original.isPresent()) {
      throw passage.line.broken(
          "translation_of '%s': name an original passage of this file"
              .formatted(passage.original.get()));
    }
    return original.id;
  }

  private static RetrievalCorpus of(Map<String, List<Passage>> units, Language main)
      throws BrokenInputException {
    List<Document> documents = new ArrayList<>();
    Map<String, Map<Language, String>> members = new HashMap<>();
    for (Map.Entry<String, List<Passage>> unit : units.entrySet()) {
      Map<Language, Passage> texts = new LinkedHashMap<>();
      unit.getValue().stream()
          .filter(passage -> passage.original.isEmpty())
          .forEach(passage -> texts.put(passage.language(main), passage));
      for (Passage passage : unit.getValue()) {
        Language language = passage.language(main);
        if (passage.original.isPresent() && texts.put(language, passage) != null) {
          throw passage.line.broken(
              "'%s' is there twice in %s".formatted(unit.getKey(), language.code()));
        }
      }
      documents.add(document(unit.getKey(), texts));
      Map<Language, String> ids = new EnumMap<>(Language.class);
      texts.forEach((language, passage) -> ids.put(language, passage.id));
      members.put(unit.getKey(), ids);
    }
    return new RetrievalCorpus(List.copyOf(documents), Map.copyOf(members), main);
  }

  private static Document document(String id, Map<Language, Passage> texts) {
    List<Rendition> renditions = new ArrayList<>();
    texts.forEach(
        (language, passage) ->
            renditions.add(
                new Rendition(
                    passage.id,
                    language,
                    passage.title,
                    "",
                    Sentences.split(passage.text, language))));
    String title = renditions.getFirst().title();
    return new Document(
        id, title.isEmpty() ? id : title, renditions, 1, Optional.empty(), Validity.ALWAYS, "");
  }

  /** The member of a unit in a language, or its original. */
  String member(String unit, Language language) {
    return members.getOrDefault(unit, Map.of()).getOrDefault(language, unit);
  }
}
