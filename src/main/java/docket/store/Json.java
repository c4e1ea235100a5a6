package docket.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists of texts as JSON columns, through the streaming interface: binding would cost every start
 * of the command line more than all the reading.
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
      JsonToken token = json.nextToken();
      if (token != JsonToken.START_ARRAY) {
        throw new IllegalArgumentException("stored list: not an array");
      }
      while ((token = json.nextToken()) == JsonToken.VALUE_STRING) {
        values.add(json.getText());
      }
      if (token != JsonToken.END_ARRAY) {
        throw new IllegalArgumentException("stored list: not only texts");
      }
      return List.copyOf(values);
    } catch (IOException e) {
      throw new IllegalArgumentException("stored list: no JSON", e);
    }
  }
}
