package docket.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {
  @Test
  void split_separatesAtSentenceMarksAndCommas() {
    assertEquals(
        List.of("paid til 2027", "can i keep running it", "in the states"),
        Clauses.split("paid til 2027, can i keep running it? in the states"));
  }

  @Test
  void split_keepsNumbersAndIdentifiersWhole() {
    assertEquals(
        List.of("is 15 CFR 791.2 about 38,000 users"),
        Clauses.split("is 15 CFR 791.2 about 38,000 users?"));
  }

  @Test
  void split_doesNotEndAtTheStopOfAnInitial() {
    assertEquals(
        List.of("does the U.S. ban cover VPN"), Clauses.split("does the U.S. ban cover VPN?"));
  }

  @Test
  void split_givesNothingWhenThereAreNoWords() {
    assertEquals(List.of(), Clauses.split("?! ..."));
  }
}
