package docket.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Kaspersky's updates           | kaspersky s updates
          l'interdiction                | l interdiction
          anti-virus                    | anti virus
          in the U.S. market            | in the us market
          in de V.S.                    | in de vs
          12 a.m. EDT                   | 12 am edt
          EE.UU. y EE. UU. también      | eeuu y eeuu tambien
          m.b.t. z'n pc                 | mbt z n pc
          win11 2x                      | win11 2x
          89 FR 52434-52437             | 89 fr 52434 52437
          38,000                        | 38 000
          t.me/kaspersky                | t me kaspersky
          C. Of course                  | c of course
          """)
  void tokens_cutsIntoFoldedWords(String text, String words) {
    List<String> folded = Words.tokens(text).stream().map(Words.Token::folded).toList();
    assertEquals(words, String.join(" ", folded));
  }

  @Test
  void tokens_saysWhereAWordStands() {
    assertEquals(
        List.of(new Words.Token("U.S.", "us", 4, 8), new Words.Token("Één", "een", 9, 12)),
        Words.tokens(" (* U.S. Één!"));
  }

  @Test
  void tokens_keepsMarksWithTheirLetter() {
    assertEquals(
        new Words.Token("e\u0301e\u0301n", "een", 0, 5),
        Words.tokens("e\u0301e\u0301n").getFirst());
  }

  @Test
  void tokens_findsNoWord_whereThereIsNone() {
    assertEquals(List.of(), Words.tokens(" ?! \uD83D\uDD25 "));
  }
}
