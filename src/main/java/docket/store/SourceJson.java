package docket.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import docket.source.ConflictId;
import docket.source.Language;
import docket.source.Passage;
import docket.source.PassageId;
import docket.source.PassageText;
import docket.source.Source;
import docket.source.Source.TextKind;
import docket.source.SourceId;
import docket.source.Tier;
import docket.source.Validity;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A whole source as JSON text, for its history. */
final class SourceJson {
  private SourceJson() {}

  /** The text of a source. */
  static String write(Source source) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("id", source.id().value());
      json.writeStringField("title", source.title());
      json.writeStringField("publisher", source.publisher());
      json.writeStringField("tier", source.tier().code());
      json.writeStringField("language", source.originalLanguage());
      json.writeStringField("published", source.published().toString());
      writeOptional(json, "verified", source.verified());
      writeOptional(json, "url", source.url());
      json.writeStringField("text", source.text().name().toLowerCase(Locale.ROOT));
      json.writeArrayFieldStart("passages");
      for (Passage passage : source.passages()) {
        write(json, passage);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException("JSON cannot be written to memory", e);
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, Passage passage) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", passage.id().number());
    json.writeStringField("language", passage.language().code());
    json.writeStringField("heading", passage.text().heading());
    json.writeStringField("body", passage.text().body());
    json.writeFieldName("translations");
    json.writeRawValue(Json.texts(passage.translations()));
    json.writeFieldName("also");
    json.writeRawValue(Json.strings(passage.also().stream().map(SourceId::value).toList()));
    writeOptional(json, "from", passage.validity().from());
    writeOptional(json, "until", passage.validity().until());
    json.writeBooleanField("unverified", passage.unverified());
    json.writeFieldName("conflicts");
    json.writeRawValue(Json.strings(passage.conflicts().stream().map(ConflictId::value).toList()));
    json.writeEndObject();
  }

  private static void writeOptional(JsonGenerator json, String name, Optional<?> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get().toString());
    }
  }

  /**
   * The source of a text.
   *
   * @throws IllegalArgumentException if {@link #write} did not write it
   */
  static Source read(String text) {
    try {
      JsonNode node = new ObjectMapper().readTree(text);
      SourceId id = new SourceId(string(node, "id"));
      return new Source(
          id,
          string(node, "title"),
          string(node, "publisher"),
          Tier.valueOf(constant(node, "tier")),
          string(node, "language"),
          LocalDate.parse(string(node, "published")),
          optional(node, "verified").map(LocalDate::parse),
          optional(node, "url").map(URI::create),
          TextKind.valueOf(constant(node, "text")),
          elements(node, "passages").stream().map(passage -> passage(id, passage)).toList());
    } catch (IOException e) {
      throw new IllegalArgumentException("stored source: no JSON", e);
    }
  }

  private static Passage passage(SourceId source, JsonNode node) {
    return new Passage(
        new PassageId(source, node.path("number").asInt()),
        Language.valueOf(constant(node, "language")),
        new PassageText(string(node, "heading"), string(node, "body")),
        translations(node.path("translations")),
        elements(node, "also").stream().map(also -> new SourceId(also.asText())).toList(),
        new Validity(
            optional(node, "from").map(LocalDate::parse),
            optional(node, "until").map(LocalDate::parse)),
        node.path("unverified").asBoolean(),
        elements(node, "conflicts").stream().map(id -> new ConflictId(id.asText())).toList());
  }

  private static Map<Language, PassageText> translations(JsonNode node) {
    Map<Language, PassageText> texts = new EnumMap<>(Language.class);
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      JsonNode text = field.getValue();
      texts.put(
          Language.valueOf(field.getKey().toUpperCase(Locale.ROOT)),
          new PassageText(text.path(0).asText(), text.path(1).asText()));
    }
    return texts;
  }

  private static List<JsonNode> elements(JsonNode node, String name) {
    return StreamSupport.stream(node.path(name).spliterator(), false).toList();
  }

  private static String constant(JsonNode node, String name) {
    return string(node, name).toUpperCase(Locale.ROOT);
  }

  private static String string(JsonNode node, String name) {
    return optional(node, name)
        .orElseThrow(() -> new IllegalArgumentException("stored source: no " + name));
  }

  private static Optional<String> optional(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
  }
}
