package docket.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import docket.source.Language;
import docket.source.PassageText;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Small JSON columns, through the streaming interface: binding would cost every start of the
 * command line more than all the reading.
 */
final class Json {
  static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** The array of these texts. */
  static String strings(List<String> values) {
    if (values.isEmpty()) {
      return "[]";
    }
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartArray();
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new IllegalStateException("JSON cannot be written to memory", e);
    }
    return out.toString();
  }

  /**
   * The texts of an array.
   *
   * @throws IllegalArgumentException if the text is not an array of texts
   */
  static List<String> strings(String array) {
    if (array.equals("[]")) {
      return List.of();
    }
    try (JsonParser json = FACTORY.createParser(array)) {
      List<String> values = new ArrayList<>();
      expect(json, JsonToken.START_ARRAY);
      while (json.nextToken() == JsonToken.VALUE_STRING) {
        values.add(json.getText());
      }
      if (!json.hasToken(JsonToken.END_ARRAY)) {
        throw new IllegalArgumentException("stored list: not only texts");
      }
      return List.copyOf(values);
    } catch (IOException e) {
      throw new IllegalArgumentException("stored list: no JSON", e);
    }
  }

  /** An object of the translations of a passage, each with its heading and its body. */
  static String texts(Map<Language, PassageText> translations) {
    if (translations.isEmpty()) {
      return "{}";
    }
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      for (var translation : new TreeMap<>(translations).entrySet()) {
        json.writeArrayFieldStart(translation.getKey().code());
        json.writeString(translation.getValue().heading());
        json.writeString(translation.getValue().body());
        json.writeEndArray();
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException("JSON cannot be written to memory", e);
    }
    return out.toString();
  }

  /**
   * The translations of such an object.
   *
   * @throws IllegalArgumentException if the text is not such an object
   */
  static Map<Language, PassageText> texts(String object) {
    Map<Language, PassageText> texts = new EnumMap<>(Language.class);
    try (JsonParser json = FACTORY.createParser(object)) {
      expect(json, JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        Language language = Language.valueOf(json.currentName().toUpperCase(Locale.ROOT));
        expect(json, JsonToken.START_ARRAY);
        texts.put(language, new PassageText(text(json), text(json)));
        expect(json, JsonToken.END_ARRAY);
      }
      return texts;
    } catch (IOException e) {
      throw new IllegalArgumentException("stored translations: no JSON", e);
    }
  }

  private static String text(JsonParser json) throws IOException {
    expect(json, JsonToken.VALUE_STRING);
    return json.getText();
  }

  private static void expect(JsonParser json, JsonToken wanted) throws IOException {
    JsonToken token = json.nextToken();
    if (token != wanted) {
      throw new IllegalArgumentException("stored JSON: %s, not %s".formatted(wanted, token));
    }
  }
}
