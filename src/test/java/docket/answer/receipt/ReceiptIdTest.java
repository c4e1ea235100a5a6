package docket.answer.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReceiptIdTest {
  @Test
  void next_hasTwoGroupsOfFourWithoutConfusableCharacters() {
    Random random = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      String id = ReceiptId.next(random);
      assertTrue(id.matches("[2-9A-HJ-KM-NP-TV-Z]{4}-[2-9A-HJ-KM-NP-TV-Z]{4}"), id);
    }
  }

  @Test
  void read_takesSmallLettersBlanksAndAMissingHyphen() {
    assertEquals(Optional.of("R7K2-9QF4"), ReceiptId.read(" r7k29qf4 "));
  }

  @Test
  void read_refusesWhatCannotBeAName() {
    assertEquals(Optional.empty(), ReceiptId.read("R7K2-9QF"));
  }
}
