package docket.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          ÉÉN           | een
          Straße        | strasse
          Führung       | fuhrung
          Œuvre         | oeuvre
          ĲSSEL         | ijssel
          İstanbul      | istanbul
          ılık          | ilik
          Ёлка          | елка
          Чайковский    | чайковский
          “Ja” – ‘nee’… | "ja" - 'nee'...
          «Oui»         | "oui"
          Ａｂ９         | ab9
          ﬁnal          | final
          Łódź          | lodz
          Ελλάδα        | ελλαδα
          """)
  void fold_givesThePlainSpelling(String text, String plain) {
    assertEquals(plain, Folding.fold(text));
  }

  @Test
  void fold_dropsAccentsThatStandAlone() {
    assertEquals("e\u0439", Folding.fold("e\u0301\u0438\u0306"));
  }

  @Test
  void fold_changesNothingTheSecondTime() {
    for (int seed = 0; seed < 5_000; seed++) {
      String folded = Folding.fold(RandomText.of(seed, 40));
      assertEquals(folded, Folding.fold(folded), "seed " + seed);
    }
  }
}
