package docket.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import docket.answer.Ask;
import docket.source.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskCommandTest {
  private final FakeServices services = new FakeServices();

  @ParameterizedTest
  @CsvSource({
    "May I use it?, DONE",
    "half?, DONE",
    "pizza in Naples?, DECLINED",
    "broken?, FAILURE",
  })
  void ask_endsWithTheStatusOfTheOutcome(String question, ExitStatus status) {
    assertEquals(status, Invocation.of(services, "ask", question).status());
    assertEquals(status, Invocation.of(services, "ask", "--json", question).status());
  }

  @Test
  void ask_handsOverQuestionLanguageDayAndModel() {
    Invocation.of(
        services, "ask", "--lang", "nl", "--as-of", "2024-08-01", "--model", "none", "Mag", "dit?");
    assertEquals(
        List.of(
            new Ask(
                "Mag dit?",
                List.of(),
                Optional.of(Language.NL),
                Optional.of(LocalDate.of(2024, 8, 1)))),
        services.asked);
    assertEquals(List.of(Optional.of("none")), services.models);
  }

  @Test
  void ask_meansTheSameWithAnOptionAndWithout() {
    Invocation.of(services, "ask", "May", "", "I? kb");
    Invocation.of(services, "ask", "--model", "none", "May", "", "I? kb");
    assertEquals(services.asked.getFirst(), services.asked.getLast());
    assertEquals(2, services.asked.size());
  }

  @Test
  void ask_refusesAnOptionThatThereIsNot() {
    assertEquals(ExitStatus.WRONG_USE, Invocation.of(services, "ask", "--jsom", "May I?").status());
    assertEquals(List.of(), services.asked);
  }

  @Test
  void ask_takesAnAtSignAsText() {
    Invocation.of(services, "ask", "@everyone is ${it} allowed?");
    assertEquals("@everyone is ${it} allowed?", services.asked.getFirst().question());
  }

  @Test
  void ask_writesTheAnswerAndNothingElse() {
    Invocation answer = Invocation.of(services, "ask", "May I use it?");
    assertTrue(answer.out().startsWith("Use is not prohibited. ICTS-2021-002. [1]\n\n[1][3] "));
    assertEquals("", answer.err());
  }

  @Test
  void ask_showsTheTitleOfTheNearestSource_whenDeclined() {
    String out = Invocation.of(services, "ask", "pizza").out();
    assertTrue(out.contains("- official · US Department of Commerce"), out);
  }

  @Test
  void json_isOneLineOfTheContract() throws Exception {
    Invocation answer = Invocation.of(services, "ask", "--json", "May I use it?");
    assertEquals(1, answer.out().lines().count());
    JsonNode json = new ObjectMapper().readTree(answer.out());
    assertTrue(json.get("id").isNull());
    assertEquals("R7K2-9QF4", json.get("receipt").textValue());
    assertEquals(14, json.get("took_ms").intValue());
  }

  @Test
  void explain_comesBehindTheAnswer_andOnStandardErrorWithJson() {
    Invocation text = Invocation.of(services, "ask", "--explain", "May I use it?");
    assertTrue(text.out().contains("\nEvidence gate\n  enough (0.800): best"), text.out());
    Invocation json = Invocation.of(services, "ask", "--explain", "--json", "May I use it?");
    assertEquals(1, json.out().lines().count());
    assertTrue(json.err().contains("Evidence gate"), json.err());
  }
}
