package docket.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {
  private final FakeServices services = new FakeServices();

  @Test
  void batch_answersEveryLineInOrderWithItsId() throws Exception {
    Invocation batch =
        run(
            """
            {"id":"a","question":"May I?"}

            {"id":"b","question":"pizza?","context":["May I?","And he?"],"more":1}
            {"id":7,"question":"","context":null}
            """);
    assertEquals(ExitStatus.DONE, batch.status());
    assertEquals(List.of("\"a\"", "\"b\"", "7"), values(batch, "id"));
    assertEquals(List.of("May I?", "And he?"), services.asked.get(1).context());
    assertEquals(3, services.asked.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense|null|The line is not JSON.",
        "[1]|null|The line is not a JSON object.",
        "{\"question\":\"x\"}|null|\"id\" must be a text.",
        "{\"id\":\"q\"}|\"q\"|\"question\" must be a text.",
        "{\"id\":\"q\",\"question\":5}|\"q\"|\"question\" must be a text.",
        "{\"id\":\"q\",\"question\":\"x\",\"context\":\"y\"}|\"q\"|\"context\" must be a list of texts.",
        "{\"id\":\"q\",\"question\":\"x\",\"context\":[1]}|\"q\"|\"context\" must be a list of texts.",
        "{\"id\":\"q\",\"question\":\"x\"} trailing|null|The line is not JSON.",
      })
  void batch_givesAnErrorLineAndGoesOn_whenALineIsBroken(String line, String id, String error)
      throws Exception {
    Invocation batch = run(line + "\n{\"id\":\"next\",\"question\":\"May I?\"}\n");
    assertEquals(ExitStatus.DONE, batch.status());
    assertEquals(
        "{\"id\":%s,\"error\":%s}".formatted(id, new ObjectMapper().writeValueAsString(error)),
        batch.out().lines().findFirst().orElseThrow());
    assertEquals(List.of(id, "\"next\""), values(batch, "id"));
  }

  @Test
  void batch_survivesBytesThatAreNoTextAndLinesWithoutEnd() throws Exception {
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    input.write(new byte[] {'{', (byte) 0xFF, '}', '\n'});
    input.write("x".repeat(1_000_001).getBytes(StandardCharsets.UTF_8));
    input.write("\n{\"id\":\"q\",\"question\":\"May I?\"}".getBytes(StandardCharsets.UTF_8));
    Invocation batch = Invocation.withInput(services, input.toByteArray(), "ask", "--batch");
    List<String> lines = batch.out().lines().toList();
    assertEquals("{\"id\":null,\"error\":\"The line is not UTF-8.\"}", lines.get(0));
    assertTrue(lines.get(1).contains("longer than"), lines.get(1));
    assertEquals(3, lines.size());
  }

  @Test
  void batch_takesAQuestionWithoutBoundsForAQuestion() throws Exception {
    Invocation batch = run("{\"id\":\"q\",\"question\":\"%s\"}\n".formatted("x".repeat(1_000_001)));
    assertEquals(List.of("\"q\""), values(batch, "id"));
    assertEquals(20_001, services.asked.getFirst().question().length());
  }

  @Test
  void batch_readsAFileThatBeginsWithAByteOrderMark() throws Exception {
    Invocation batch = run("\uFEFF{\"id\":\"q\",\"question\":\"May I?\"}\n");
    assertEquals(List.of("\"answered\""), values(batch, "outcome"));
  }

  @Test
  void batch_givesTheIdBackAsItCame() throws Exception {
    Invocation batch = run("{\"id\":\"\\u001b[31m\\ud800 é\",\"question\":\"May I?\"}\n");
    assertTrue(batch.out().startsWith("{\"id\":\"\\u001B[31m\\ud800 é\""), batch.out());
  }

  @Test
  void batch_isDone_whenThereIsNoLine() {
    assertEquals(new Invocation(ExitStatus.DONE, "", ""), run(""));
  }

  @Test
  void batch_goesOnAndFails_whenTheProgramHasAFault() throws Exception {
    Invocation batch =
        run("{\"id\":\"a\",\"question\":\"crash?\"}\n{\"id\":\"b\",\"question\":\"May I?\"}\n");
    assertEquals(ExitStatus.FAILURE, batch.status());
    assertEquals(List.of("\"a\"", "\"b\""), values(batch, "id"));
    assertTrue(batch.out().startsWith("{\"id\":\"a\",\"error\":\"This is a fault"), batch.out());
  }

  private Invocation run(String input) {
    return Invocation.withInput(services, input, "ask", "--batch");
  }

  private static List<String> values(Invocation batch, String key) throws Exception {
    List<String> values = new ArrayList<>();
    for (String line : batch.out().lines().toList()) {
      JsonNode value = new ObjectMapper().readTree(line).path(key);
      values.add(value.toString());
    }
    return values;
  }
}
