package docket.console.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;

/**
 * Writes JSON for terminals and programs: everything invisible is escaped, so that data cannot
 * steer a terminal and every text comes back as it was.
 */
public final class JsonText {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonText() {}

  /** A value on one line, without line end. */
  public static String line(JsonNode value) {
    try {
      return escaped(JSON.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a JSON tree that cannot be written", e);
    }
  }

  /** A list with each element on a line of its own, line end included. */
  public static String list(Iterable<? extends JsonNode> elements) {
    StringBuilder out = new StringBuilder();
    for (JsonNode element : elements) {
      out.append(out.isEmpty() ? "[\n" : ",\n").append(line(element));
    }
    return out.append(out.isEmpty() ? "[]\n" : "\n]\n").toString();
  }

  private static String escaped(String json) {
    StringBuilder out = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            point -> {
              if (isShown(point)) {
                out.appendCodePoint(point);
              } else {
                for (char unit : Character.toChars(point)) {
                  out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
              }
            });
    return out.toString();
  }

  private static boolean isShown(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
