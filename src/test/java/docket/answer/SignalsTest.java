package docket.answer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalsTest {
  @ParameterizedTest
  @CsvSource({
    "1,0,0,0,0,0",
    "0,1,0,0,0,0",
    "0,0,1,0,0,0",
    "0,0,0,1,0,0",
    "0,0,0,0,1,0",
    "0,0,0,0,0,1"
  })
  void strength_growsWithWhateverSpeaksForAPassage(
      double direct, double typical, double dated, double whole, double sentence, double fit) {
    Signals with = new Signals(direct, typical, dated, whole, sentence, fit, false);
    assertTrue(with.strength() > new Signals(0, 0, 0, 0, 0, 0, false).strength());
  }

  @Test
  void strength_isLowerForWhatNobodyConfirmed() {
    assertTrue(
        new Signals(1, 0, 0, 1, 1, 1, true).strength()
            < new Signals(1, 0, 0, 1, 1, 1, false).strength());
  }
}
