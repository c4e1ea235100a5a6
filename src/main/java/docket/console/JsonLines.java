package docket.console;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import docket.text.TextCleaner;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads questions as JSON lines. Blank lines are passed over, further keys ignored; no line can
 * take more than {@value #LONGEST} bytes of memory.
 */
final class JsonLines {
  private static final int LONGEST = 1_000_000;
  private static final String MARK = "\uFEFF";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final InputStream in;
  private boolean first = true;

  JsonLines(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /** What a line holds. */
  sealed interface Line {
    /**
     * A question.
     *
     * @param id what the reply has to carry
     * @param context earlier questions, oldest first
     */
    record Asked(JsonNode id, String question, List<String> context) implements Line {}

    /**
     * No question.
     *
     * @param id its id as far as one can be read, else the null node
     * @param why what is wrong, as a sentence
     */
    record Broken(JsonNode id, String why) implements Line {}
  }

  /** The next line that is not blank; empty at the end. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (true) {
      bytes.reset();
      long length = readLine(bytes);
      if (length < 0) {
        return Optional.empty();
      }
      if (length > LONGEST) {
        return Optional.of(tooLong(bytes.toByteArray()));
      }
      try {
        String line = decode(bytes.toByteArray());
        if (!line.isBlank()) {
          return Optional.of(parse(line));
        }
      } catch (CharacterCodingException e) {
        return Optional.of(broken("The line is not UTF-8."));
      }
    }
  }

  /** Takes the bytes up to the line end; returns how many there were, -1 at the end of input. */
  private long readLine(ByteArrayOutputStream bytes) throws IOException {
    long length = 0;
    int next = in.read();
    if (next < 0) {
      return -1;
    }
    while (next >= 0 && next != '\n') {
      if (++length <= LONGEST) {
        bytes.write(next);
      }
      next = in.read();
    }
    return length;
  }

  private String decode(byte[] bytes) throws CharacterCodingException {
    String line = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    boolean marked = first && line.startsWith(MARK);
    first = false;
    return marked ? line.substring(1) : line;
  }

  private static Line parse(String line) {
    JsonNode row;
    try {
      row = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      return broken("The line is not JSON.");
    }
    if (!row.isObject()) {
      return broken("The line is not a JSON object.");
    }
    JsonNode id = row.path("id");
    if (!id.isTextual() && !id.isNumber()) {
      return broken("\"id\" must be a text.");
    }
    if (!row.path("question").isTextual()) {
      return new Line.Broken(id, "\"question\" must be a text.");
    }
    List<String> context = new ArrayList<>();
    JsonNode earlier = row.path("context");
    for (JsonNode question : earlier) {
      if (question.isTextual()) {
        context.add(question.textValue());
      }
    }
    boolean none = earlier.isMissingNode() || earlier.isNull();
    if (!none && (!earlier.isArray() || context.size() < earlier.size())) {
      return new Line.Broken(id, "\"context\" must be a list of texts.");
    }
    return new Line.Asked(id, row.path("question").textValue(), List.copyOf(context));
  }

  /** A line of which only the start was kept: where its question is what is too long, it is one. */
  private static Line tooLong(byte[] start) {
    JsonNode id = NullNode.getInstance();
    String key = "";
    try (JsonParser parser = JSON.createParser(start)) {
      for (JsonToken next = parser.nextToken(); next != null; next = parser.nextToken()) {
        if (next == JsonToken.FIELD_NAME) {
          key = parser.currentName();
        } else if (key.equals("id") && next == JsonToken.VALUE_STRING) {
          id = TextNode.valueOf(parser.getText());
        } else if (key.equals("id") && next.isNumeric()) {
          id = DecimalNode.valueOf(parser.getDecimalValue());
        } else if (key.equals("question") && next == JsonToken.VALUE_STRING) {
          parser.getText();
        }
      }
    } catch (IOException e) {
      if (key.equals("question") && !id.isNull()) {
        return new Line.Asked(id, "?".repeat(TextCleaner.MAX_RAW + 1), List.of());
      }
    }
    return new Line.Broken(id, "The line is longer than 1,000,000 bytes.");
  }

  private static Line broken(String why) {
    return new Line.Broken(NullNode.getInstance(), why);
  }
}
