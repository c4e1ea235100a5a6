package docket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  @ParameterizedTest
  @CsvSource({
    "'','',0",
    "abc,abc,0",
    "abc,abd,1",
    "abc,ab,1",
    "abc,abcd,1",
    "abc,acb,1",
    "abc,'',3",
    "kitten,sitting,3"
  })
  void slips_countsEditsAndSwaps(String a, String b, int slips) {
    assertEquals(slips, Nearest.slips(a, b));
  }

  @Test
  void of_findsTheClosestCandidate() {
    assertEquals(
        Optional.of("DOCKET_MODEL"),
        Nearest.of("DOCKET_MODLE", List.of("DOCKET_MODEL_KEY", "DOCKET_MODEL", "DOCKET_DATA")));
  }

  @Test
  void of_findsNothing_whenAllAreFar() {
    assertEquals(Optional.empty(), Nearest.of("DOCKET_COLOUR", List.of("DOCKET_MODEL")));
  }

  @Test
  void of_findsNothing_whenTheTextIsEndless() {
    assertEquals(Optional.empty(), Nearest.of("a".repeat(101), List.of("a".repeat(101))));
  }
}
