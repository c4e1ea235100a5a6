package docket.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import docket.console.view.GoldenFiles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesAndDeadlinesTest {
  private final FakeServices services = new FakeServices();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deadlines|deadlines-en",
        "deadlines --lang nl|deadlines-nl",
        "deadlines --lang ru --show upcoming|deadlines-ru",
        "deadlines --topic nothing|deadlines-none",
        "deadlines --json --lang nl --topic sale|deadlines-json",
        "sources|sources",
        "sources --json|sources-json",
        "sources nl-news-report-2024|source",
        "sources bis-press-release-2024-06-20 --lang nl|source-nl",
        "sources bis-press-release-2024-06-20 --json|source-json",
      })
  void command_writesWhatItShows(String line, String golden) throws Exception {
    Invocation shown = Invocation.of(services, line.split(" "));
    assertEquals(ExitStatus.DONE, shown.status());
    assertEquals("", shown.err());
    GoldenFiles.assertSame(golden, shown.out());
  }

  @ParameterizedTest
  @CsvSource({
    "--show all, news sale updates later",
    "--show upcoming, updates later",
    "--show past, news sale",
    "--audience consumers, news updates",
    "--audience NON-us, later",
    "--topic EVENT, news sale updates later",
    "--topic gebeurtenis, news sale updates later",
    "--as-of 2024-09-28 --show upcoming, updates later",
    "--as-of 2024-09-29 --show upcoming, later",
  })
  void deadlines_showsWhatIsWanted(String options, String ids) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("deadlines", "--json"));
    arguments.addAll(List.of(options.split(" ")));
    JsonNode json =
        new ObjectMapper()
            .readTree(Invocation.of(services, arguments.toArray(String[]::new)).out());
    List<String> found = new ArrayList<>();
    json.forEach(event -> found.add(event.get("id").textValue()));
    assertEquals(ids, String.join(" ", found));
  }

  @ParameterizedTest
  @CsvSource({
    "gebruik, bis-press-release-2024-06-20 nl-news-report-2024",
    "BUREAU security, bis-press-release-2024-06-20",
    "krant, nl-news-report-2024",
    "nothing, ''",
  })
  void sources_findsWordsAnywhereInASource(String query, String ids) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("sources", "--json"));
    arguments.addAll(List.of(query.split(" ")));
    JsonNode json =
        new ObjectMapper()
            .readTree(Invocation.of(services, arguments.toArray(String[]::new)).out());
    List<String> found = new ArrayList<>();
    json.forEach(source -> found.add(source.get("id").textValue()));
    assertEquals(ids, String.join(" ", found));
  }

  @Test
  void deadlineJson_hasTheKeysOfTheContract() throws Exception {
    JsonNode json =
        new ObjectMapper().readTree(Invocation.of(services, "deadlines", "--json").out());
    List<String> keys = new ArrayList<>();
    json.get(0).fieldNames().forEachRemaining(keys::add);
    assertEquals(
        List.of(
            "id",
            "at",
            "zone",
            "precision",
            "kind",
            "audience",
            "title",
            "description",
            "state",
            "citations",
            "passages"),
        keys);
    assertTrue(json.get(0).get("citations").isArray());
  }
}
