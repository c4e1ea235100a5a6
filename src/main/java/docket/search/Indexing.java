package docket.search;

import docket.source.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Turns units into documents of the index. Keeps its stemmers; for one thread. */
final class Indexing {
  private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType GRAMS = type(IndexOptions.DOCS, true);

  private final Glossary glossary;
  private final Optional<Vectors> vectors;
  private final Map<Language, Analysis> analyses = new EnumMap<>(Language.class);

  Indexing(Glossary glossary, Optional<Vectors> vectors) {
    this.glossary = glossary;
    this.vectors = vectors;
  }

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }

  /** The document of a unit. */
  org.apache.lucene.document.Document document(Document unit) {
    var document = new org.apache.lucene.document.Document();
    document.add(new StringField(Fields.ID, unit.id(), Field.Store.YES));
    document.add(new StringField(Fields.GROUP, unit.group(), Field.Store.YES));
    number(document, Fields.AUTHORITY, Math.round(unit.authority() * Fields.AUTHORITY_SCALE));
    number(document, Fields.PUBLISHED, day(unit.published(), Fields.EVER_BEFORE));
    number(document, Fields.FROM, day(unit.validity().from(), Fields.EVER_BEFORE));
    number(document, Fields.UNTIL, day(unit.validity().until(), Fields.EVER_AFTER));
    document.add(new StoredField(Fields.PAYLOAD, unit.payload()));
    for (Rendition rendition : unit.renditions()) {
      add(document, rendition);
    }
    return document;
  }

  private static long day(Optional<LocalDate> day, long otherwise) {
    return day.map(LocalDate::toEpochDay).orElse(otherwise);
  }

  private static void number(
      org.apache.lucene.document.Document document, String field, long value) {
    document.add(new NumericDocValuesField(field, value));
  }

  private void add(org.apache.lucene.document.Document document, Rendition rendition) {
    Language language = rendition.language();
    List<List<Forward.Entry>> parts = new ArrayList<>();
    parts.add(entries(rendition.title(), language));
    parts.add(entries(rendition.heading(), language));
    rendition.sentences().forEach(sentence -> parts.add(entries(sentence, language)));
    List<String> words = new ArrayList<>();
    List<String> extras = new ArrayList<>();
    Set<String> grams = new LinkedHashSet<>();
    for (List<Forward.Entry> part : parts) {
      for (Forward.Entry entry : part) {
        (entry.spelling().isEmpty() ? extras : words).add(entry.key());
        Grams.add(entry.spelling(), grams);
      }
    }
    int counted = words.size();
    words.addAll(extras);
    document.add(new StringField(Fields.LANGUAGES, language.code(), Field.Store.NO));
    document.add(new Field(Fields.words(language), new KeyStream(words, counted), WORDS));
    List<String> all = List.copyOf(grams);
    document.add(new Field(Fields.grams(language), new KeyStream(all, all.size()), GRAMS));
    document.add(
        new BinaryDocValuesField(Fields.forward(language), new BytesRef(Forward.write(parts))));
    if (vectors.isPresent() && Vectors.reads(language)) {
      vectors.get().add(document, rendition);
    }
    document.add(
        new StoredField(
            Fields.rendition(language), rendition.id().getBytes(StandardCharsets.UTF_8)));
  }

  private List<Forward.Entry> entries(String text, Language language) {
    Analysis analysis = analyses.computeIfAbsent(language, Analysis::new);
    return Forward.entries(Reading.of(text, analysis, glossary));
  }
}
