package docket.answer.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import docket.source.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Sentences written by hand beside a passage: paraphrases, and the same with one thing wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitationPairsTest {
  private static final Path PAIRS = Path.of("src/test/resources/docket/answer/check/pairs.jsonl");

  private final List<Judged> judged = new ArrayList<>();

  /**
   * A pair with what the check says of it.
   *
   * @param kind what is wrong in the sentence; {@code paraphrase} where nothing is
   * @param across whether sentence and passage are of different languages
   * @param right whether the check says what is wanted
   */
  private record Judged(String id, String kind, boolean across, boolean right) {
    boolean isParaphrase() {
      return kind.equals("paraphrase");
    }
  }

  @BeforeAll
  void check() throws IOException {
    CitationCheck check = new CitationCheck(List.of());
    for (String line : Files.readAllLines(PAIRS)) {
      judged.add(judge(line, check));
    }
  }

  @Test
  void check_keepsParaphrases() {
    assertShare(0.93, 150, Judged::isParaphrase);
  }

  @Test
  void check_keepsParaphrasesInAnotherLanguage() {
    assertShare(0.93, 80, each -> each.isParaphrase() && each.across());
  }

  @Test
  void check_catchesWhatIsWrong() {
    assertShare(0.92, 180, each -> !each.isParaphrase());
  }

  @Test
  void check_catchesWhatIsWrongInAnotherLanguage() {
    assertShare(0.92, 80, each -> !each.isParaphrase() && each.across());
  }

  @Test
  void check_catchesAnotherScope() {
    assertShare(0.95, 100, each -> each.kind().equals("scope"));
  }

  @Test
  void check_catchesNegations() {
    assertShare(0.88, 60, each -> each.kind().equals("negation"));
  }

  private void assertShare(double least, int pairs, Predicate<Judged> which) {
    List<Judged> those = judged.stream().filter(which).toList();
    List<String> wrong = those.stream().filter(each -> !each.right()).map(Judged::id).toList();
    assertTrue(those.size() >= pairs, () -> "only " + those.size() + " pairs");
    double share = 1 - (double) wrong.size() / those.size();
    assertTrue(share >= least, () -> share + " right; wrong: " + wrong);
  }

  private static Judged judge(String line, CitationCheck check) {
    try {
      JsonNode pair = new ObjectMapper().readTree(line);
      Language passage = Language.ofCode(pair.path("of").asText()).orElseThrow();
      Language language = Language.ofCode(pair.path("language").asText()).orElseThrow();
      List<Statement.Cited> cited = new ArrayList<>();
      for (JsonNode text : pair.path("passages")) {
        cited.add(new Statement.Cited(text.asText(), passage, List.of(), ""));
      }
      Verdict verdict = check.check(new Statement(pair.path("sentence").asText(), language, cited));
      return new Judged(
          pair.path("id").asText(),
          pair.path("kind").asText(),
          passage != language,
          verdict.code().equals(pair.path("wanted").asText()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
