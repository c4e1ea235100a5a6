package docket.knowledge;

import docket.source.Language;
import docket.source.Passage;
import docket.source.PassageText;
import docket.source.Source;
import docket.source.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Our translation of a source's passages: {@code translations/<language>/<id>.md}.
 *
 * @param id the source
 * @param language the language of the translation
 * @param translator who translated, as the file says
 * @param texts the words by passage number
 */
record TranslationFile(
    SourceId id, Language language, String translator, Map<Integer, PassageText> texts) {
  static final List<String> KEYS = List.of("id", "language", "translator");

  TranslationFile {
    texts = Map.copyOf(texts);
  }

  static TranslationFile read(String text) throws FormatException {
    FrontMatter file = FrontMatter.split(text, KEYS);
    YamlFields fields = file.fields();
    String code = fields.text("language");
    Language language =
        Language.ofCode(code)
            .orElseThrow(
                () ->
                    new FormatException(
                        fields.line(),
                        "translation.language",
                        "'%s' is none of en, nl, de, fr, es, ru".formatted(code)));
    Map<Integer, PassageText> texts = new HashMap<>();
    for (Paragraph paragraph : BodyReader.read(file.body(), file.bodyLine())) {
      if (paragraph.number().isEmpty()) {
        throw new FormatException(
            paragraph.line(),
            "translation.passage",
            "a translated passage needs the number of its original: write {#4} above it");
      }
      if (texts.put(paragraph.number().getAsInt(), paragraph.text()) != null) {
        throw new FormatException(
            paragraph.line(),
            "translation.passage",
            "passage number %d stands twice".formatted(paragraph.number().getAsInt()));
      }
    }
    SourceId id = YamlFields.sourceId(fields.text("id"), fields.need("id").line());
    return new TranslationFile(id, language, fields.text("translator"), texts);
  }

  /** The source with these translations beside its passages. */
  Source addTo(Source source) {
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
