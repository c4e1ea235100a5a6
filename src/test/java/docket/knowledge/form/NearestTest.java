package docket.knowledge.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guesses at what somebody meant to write. */
class NearestTest {
  private static final List<String> WORDS = List.of("title", "tier", "published", "publisher");

  @ParameterizedTest
  @CsvSource({
    "tilte, title",
    "titl, title",
    "titles, title",
    "teir, tier",
    "publishd, published",
    "publisher, publisher"
  })
  void to_findsTheWordThatTakesTheFewestChanges(String written, String meant) {
    assertEquals(Optional.of(meant), Nearest.to(written, WORDS));
  }

  @ParameterizedTest
  @CsvSource({"xyz", "author", "''"})
  void to_isEmptyWhenNothingIsNear(String written) {
    assertEquals(Optional.empty(), Nearest.to(written, WORDS));
  }

  @Test
  void to_isEmptyForALongWord() {
    assertEquals(Optional.empty(), Nearest.to("t".repeat(100_000), WORDS));
  }
}
