package docket.knowledge.form;

import docket.source.Language;
import docket.source.Passage;
import docket.source.PassageText;
import docket.source.Source;
import docket.source.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Our translation of a source's passages: {@code translations/<language>/<id>.md}.
 *
 * @param id the source
 * @param language the language of the translation
 * @param translator who translated, as the file says
 * @param texts the words by passage number
 * @param lines the line of each in the file, from 1, by passage number
 */
public record TranslationFile(
    SourceId id,
    Language language,
    String translator,
    Map<Integer, PassageText> texts,
    Map<Integer, Integer> lines) {
  static final List<String> KEYS = List.of("id", "language", "translator");

  /** Copies the maps. */
  public TranslationFile {
    texts = Map.copyOf(texts);
    lines = Map.copyOf(lines);
  }

  /**
   * Reads a translation.
   *
   * @param text the whole file
   * @throws FormatException with all faults of the file
   */
  public static TranslationFile read(String text) throws FormatException {
    FrontMatter file = FrontMatter.split(text, KEYS);
    YamlFields fields = file.fields();
    Faults faults = new Faults();
    Optional<SourceId> id =
        faults.attempt(() -> YamlFields.sourceId(fields.text("id"), fields.need("id").line()));
    Optional<Language> language = faults.attempt(() -> language(fields));
    Optional<String> translator = faults.attempt(() -> fields.text("translator"));
    Optional<List<Paragraph>> body =
        faults.attempt(() -> BodyReader.read(file.body(), file.bodyLine()));
    Map<Integer, PassageText> texts = new HashMap<>();
    Map<Integer, Integer> lines = new HashMap<>();
    for (Paragraph paragraph : body.orElse(List.of())) {
      Optional<Integer> number = faults.attempt(() -> number(paragraph));
      if (number.isPresent() && texts.put(number.get(), paragraph.text()) != null) {
        faults.add(fault(paragraph, "passage number %d stands twice".formatted(number.get())));
      }
      number.ifPresent(n -> lines.put(n, paragraph.line()));
    }
    faults.check();
    return new TranslationFile(
        Faults.sound(id), Faults.sound(language), Faults.sound(translator), texts, lines);
  }

  private static Language language(YamlFields fields) throws FormatException {
    String code = fields.text("language");
    Optional<Language> language = Language.ofCode(code);
    if (language.isEmpty()) {
      throw fields
          .need("language")
          .bad("'%s' is none of %s".formatted(code, String.join(", ", YamlFields.LANGUAGES)));
    }
    return language.get();
  }

  private static int number(Paragraph paragraph) throws FormatException {
    Attributes attributes = paragraph.attributes();
    if (attributes.number().isEmpty()) {
      throw fault(
          paragraph, "a translated passage needs the number of its original: write {#4} above it");
    }
    int number = attributes.number().getAsInt();
    if (!attributes.equals(Attributes.numbered(number))) {
      throw fault(
          paragraph,
          "only the original says also=, from= and so on: write {#%d} here".formatted(number));
    }
    return number;
  }

  private static FormatException fault(Paragraph paragraph, String what) {
    return new FormatException(paragraph.line(), "translation.passage", what);
  }

  /** The source with these translations beside its passages. */
  public Source addTo(Source source) {
    List<Passage> passages = new ArrayList<>();
    for (Passage passage : source.passages()) {
      PassageText text = texts.get(passage.id().number());
      passages.add(text == null || language == passage.language() ? passage : with(passage, text));
    }
    return new Source(
        source.id(),
        source.title(),
        source.publisher(),
        source.tier(),
        source.originalLanguage(),
        source.published(),
        source.verified(),
        source.url(),
        source.text(),
        passages);
  }

  private Passage with(Passage passage, PassageText text) {
    Map<Language, PassageText> translations = new HashMap<>(passage.translations());
    translations.put(language, text);
    return new Passage(
        passage.id(),
        passage.language(),
        passage.text(),
        translations,
        passage.also(),
        passage.validity(),
        passage.unverified(),
        passage.conflicts());
  }
}
