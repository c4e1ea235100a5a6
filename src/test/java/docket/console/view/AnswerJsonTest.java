package docket.console.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import docket.answer.Answer;
import docket.source.ConflictId;
import docket.source.Language;
import docket.source.PassageId;
import docket.source.Source;
import docket.source.SourceId;
import docket.source.Tier;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Holds the form on which other programs rely, as the example of the contract shows it. */
class AnswerJsonTest {
  private static final Path EXAMPLE =
      Path.of("src/test/resources/docket/console/answer-contract.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void of_givesTheExampleOfTheContract() throws IOException {
    JsonNode ours = AnswerJson.of(TextNode.valueOf("q1"), example(), Optional.of("R7K2-9QF4"), 14);
    assertEquals(JSON.readTree(Files.readString(EXAMPLE)).toString(), JsonText.line(ours));
  }

  @Test
  void of_hasEveryKey_whenThereIsNothing() {
    JsonNode json =
        AnswerJson.of(
            NullNode.getInstance(),
            Samples.declined(Answer.Decline.NOT_COVERED, Language.EN, "No.", Samples.NEWS),
            Optional.empty(),
            0);
    assertEquals(
        "{\"id\":null,\"outcome\":\"declined\",\"reason\":\"not-covered\",\"language\":\"en\","
            + "\"text\":\"No.\",\"claims\":[],\"citations\":[],\"conflicts\":[],\"missing\":[],"
            + "\"nearest\":[\"nl-news-report-2024\"],\"composer\":\"fixed\",\"model\":null,"
            + "\"revision\":12,\"receipt\":null,\"took_ms\":0}",
        JsonText.line(json));
  }

  @Test
  void of_givesNull_whenASourceHasNoAddress() {
    JsonNode json =
        AnswerJson.of(
            NullNode.getInstance(), Samples.answered(Language.NL, "Nee. [1]"), Optional.empty(), 1);
    assertTrue(json.get("citations").get(1).get("url").isNull());
    assertTrue(json.get("citations").get(1).get("unverified").booleanValue());
  }

  private static Answer example() {
    Source source =
        new Source(
            new SourceId("bis-press-release-2024-06-20"),
            "...",
            "...",
            Tier.OFFICIAL,
            "en",
            LocalDate.of(2024, 6, 20),
            Optional.empty(),
            Optional.of(URI.create("https://example.org")),
            Source.TextKind.SUMMARY,
            List.of());
    return new Answer(
        Answer.Outcome.ANSWERED,
        Optional.empty(),
        Language.NL,
        "Nee. Gebruik is niet verboden. [1] ...",
        List.of(new Answer.Claim("Gebruik is niet verboden.", List.of(1))),
        List.of(
            new Answer.Citation(
                1, source, new PassageId(source.id(), 4), "...", /* unverified= */ false)),
        List.of(
            new Answer.ConflictNote(
                new ConflictId("C01"),
                new Answer.Side("...", List.of(new SourceId("one"))),
                new Answer.Side("...", List.of(new SourceId("two"))),
                /* decided= */ true)),
        List.of("..."),
        List.of(new SourceId("three")),
        Answer.Composer.EXTRACTIVE,
        Optional.empty(),
        12);
  }
}
