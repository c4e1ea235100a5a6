package docket.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads files of one JSON object a line; empty lines are passed over. */
final class JsonLines {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonLines() {}

  /**
   * One object and where it stands.
   *
   * @param file the file
   * @param number the line, from 1
   * @param object the object
   */
  record Line(Path file, int number, JsonNode object) {
    /** A text that has to be there and not to be empty. */
    String text(String key) throws BrokenInputException {
      Optional<String> text = optionalText(key);
      if (text.isEmpty() || text.get().isBlank()) {
        throw broken("'%s' is missing or empty".formatted(key));
      }
      return text.get();
    }

    /** A text that may be missing or null. */
    Optional<String> optionalText(String key) throws BrokenInputException {
      JsonNode node = object.path(key);
      if (node.isMissingNode() || node.isNull()) {
        return Optional.empty();
      }
      if (!node.isTextual()) {
        throw broken("'%s' has to be a text".formatted(key));
      }
      return Optional.of(node.textValue());
    }

    /** A fault of this line. */
    BrokenInputException broken(String fault) {
      return new BrokenInputException(file, number, fault);
    }
  }

  /**
   * The objects of a file.
   *
   * @throws BrokenInputException if a line is not a JSON object, or not UTF-8
   */
  static List<Line> read(Path file) throws BrokenInputException {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    try (var reader = Files.newBufferedReader(file)) {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        number++;
        if (!text.isBlank()) {
          lines.add(new Line(file, number, object(file, number, text)));
        }
      }
    } catch (MalformedInputException e) {
      throw new BrokenInputException(file, number + 1, "not UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
    return lines;
  }

  private static JsonNode object(Path file, int number, String text) throws BrokenInputException {
    try {
      JsonNode node = MAPPER.readTree(text);
      if (node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw new BrokenInputException(file, number, "not JSON: " + e.getOriginalMessage());
    }
    throw new BrokenInputException(file, number, "not a JSON object");
  }
}
