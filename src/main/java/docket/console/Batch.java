package docket.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import docket.answer.Ask;
import docket.console.view.AnswerJson;
import docket.console.view.JsonText;
import docket.source.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;

/** Answers JSON lines with JSON lines, in the same order. */
final class Batch {
  private final Services.Answers answers;
  private final Optional<Language> language;
  private final Optional<LocalDate> asOf;
  private final Faults faults;
  private ExitStatus status = ExitStatus.DONE;

  /**
   * A batch.
   *
   * @param language the language of the answers; empty for that of each question
   * @param asOf the day of which the answers hold; empty for today
   */
  Batch(
      Services.Answers answers,
      Optional<Language> language,
      Optional<LocalDate> asOf,
      Faults faults) {
    this.answers = answers;
    this.language = language;
    this.asOf = asOf;
    this.faults = faults;
  }

  /**
   * Answers every line until the end of the input. A line that is no question, or that a fault of
   * the program keeps from being answered, gets an error line, and the rest goes on.
   */
  ExitStatus run(InputStream in, PrintStream out) {
    JsonLines lines = new JsonLines(in);
    try {
      for (Optional<JsonLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        out.println(JsonText.line(reply(line.get())));
        out.flush();
      }
      return status;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read standard input", e);
    }
  }

  private ObjectNode reply(JsonLines.Line line) {
    return switch (line) {
      case JsonLines.Line.Broken(JsonNode id, String why) -> error(id, why);
      case JsonLines.Line.Asked asked -> reply(asked);
    };
  }

  private ObjectNode reply(JsonLines.Line.Asked asked) {
    Ask ask = new Ask(asked.question(), asked.context(), language, asOf);
    try {
      Services.Reply reply = answers.answer(ask);
      return AnswerJson.of(asked.id(), reply.answer(), reply.receipt(), reply.tookMillis());
    } catch (RuntimeException e) {
      status = ExitStatus.FAILURE;
      return error(asked.id(), faults.sentence(e));
    }
  }

  private static ObjectNode error(JsonNode id, String why) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.set("id", id);
    out.put("error", why);
    return out;
  }
}
