package docket.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import docket.answer.check.CitationCheck;
import docket.answer.check.Statement;
import docket.answer.check.Verdict;
import docket.source.Language;
import docket.text.LanguageDetector;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Checks sentences from outside against the passages that come with them. */
public final class CitationPairs {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CitationCheck check;

  /** Checks with a given check. */
  public CitationPairs(CitationCheck check) {
    this.check = check;
  }

  /**
   * Reads JSON lines {@code {"id","sentence","passages":["text",...],"language"}} and gives one
   * line {@code {"id","verdict","why"}} for each; a line that is not of that form gets {@code
   * {"id":null,"error"}} and the rest goes on. The language may be left out: it is told from the
   * sentence.
   *
   * @throws IOException if the file cannot be read
   */
  public void run(Path pairs, Consumer<String> line) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(pairs)) {
      int number = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        number++;
        if (!text.isBlank()) {
          line.accept(reply(text, number).toString());
        }
      }
    }
  }

  private ObjectNode reply(String text, int number) {
    try {
      JsonNode pair = JSON.readTree(text);
      if (!pair.path("sentence").isTextual() || !pair.path("passages").isArray()) {
        return error(number, "needs a \"sentence\" and a list of \"passages\"");
      }
      Verdict verdict = check.check(statement(pair));
      ObjectNode reply = JSON.createObjectNode();
      reply.set("id", pair.path("id"));
      reply.put("verdict", verdict.code());
      switch (verdict) {
        case Verdict.Supported _ -> reply.putNull("why");
        case Verdict.Unsupported unsupported ->
            reply.put("why", String.join("; ", unsupported.reasons()));
        case Verdict.NotEvaluated open -> reply.put("why", open.reason());
      }
      return reply;
    } catch (JsonProcessingException e) {
      return error(number, "not JSON: write one object a line");
    }
  }

  private static ObjectNode error(int number, String fault) {
    ObjectNode reply = JSON.createObjectNode();
    reply.putNull("id");
    reply.put("error", "line %d: %s".formatted(number, fault));
    return reply;
  }

  private static Statement statement(JsonNode pair) {
    String sentence = pair.path("sentence").asText();
    List<Statement.Cited> cited = new ArrayList<>();
    for (JsonNode passage : pair.path("passages")) {
      String words = passage.asText();
      cited.add(
          new Statement.Cited(words, LanguageDetector.guess(words).language(), List.of(), ""));
    }
    Language language =
        Language.ofCode(pair.path("language").asText())
            .orElseGet(() -> LanguageDetector.guess(sentence).language());
    return new Statement(sentence, language, cited);
  }
}
