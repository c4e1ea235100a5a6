package docket.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import docket.source.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  /** Two strokes stand where a sentence must end. */
  private static void assertCuts(String language, String marked) {
    String text = marked.replace(" || ", " ");
    assertEquals(
        List.of(marked.split(" \\|\\| ", -1)),
        Sentences.split(text, Language.ofCode(language).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      textBlock =
          """
          en ~ The U.S. Department of Commerce decided. || It did so in June.
          en ~ It starts at 12:00 a.m. EDT on September 29. || Nothing else changes.
          en ~ Case No. ICTS-2021-002 is closed. || See 89 Fed. Reg. 52434 for the text.
          en ~ Secretary Gina M. Raimondo spoke. || She was clear.
          en ~ Products, e.g. Kaspersky Standard, are covered. || Kaspersky Lab, Inc. and its parents are bound.
          en ~ On Sept. 29 updates stop. || Pub. L. 115-91 forbids it. || Mr. Smith agreed.
          en ~ Kaspersky v. DHS, 909 F.3d 446, was decided in 2018. || It stands.
          nl ~ Het geldt in de V.S. Department voor alles. || Volgens dhr. Jansen mag het niet.
          nl ~ Zie nr. 5 en bijv. Kaspersky. || Dat is o.a. Standard. || Om 6.00 uur begint het.
          de ~ Ab dem 29. September sind Updates verboten. || Das gilt z. B. Kaspersky.
          de ~ Am 20. Juli endet der Verkauf. || Dr. Müller sagt d. h. Kaspersky.
          fr ~ M. Le Drian a dit non. || Aux É.-U. Kaspersky est interdit. || Cf. art. 5, p. ex. Kaspersky.
          es ~ En EE. UU. Kaspersky está prohibido. || El Sr. Pérez dijo no. || Véase núm. 5.
          ru ~ Е. В. Касперский родился в 1965 г. в Новороссийске. || Это т. е. Касперский и др. лица.
          """)
  void split_joinsAtAbbreviations(String language, String marked) {
    assertCuts(language, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      textBlock =
          """
          en ~ They may not sell in the U.S. || The rest of the world is free.
          en ~ It names Kaspersky Lab, Inc. || It names nobody else.
          en ~ The answer is no. || But there is more.
          en ~ It ended. || 2024 was hard. || €20 was paid. || (6) people left! || "Really?" || Yes.
          en ~ Yes.[1] || The next one.[2][3] || And more.
          nl ~ Dat geldt in de V.S. || Het gebruik blijft toegestaan.
          de ~ Es endet um 6 Uhr. || Die Frist ist vorbei.
          es ~ En EE. UU. || El resto sigue. || ¿Qué pasa? || ¡Nada!
          ru ~ Запрет действует с 2024 г. || Но использовать можно.
          """)
  void split_cutsWhereAnotherSentenceStarts(String language, String marked) {
    assertCuts(language, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      textBlock =
          """
          en ~ He said: "It is banned. Use is not." || Then he left.
          en ~ It is allowed (see below. It is clear.) to use it. || Fine.
          en ~ What is KSN? (Kaspersky Security Network) It is banned. || Fine.
          nl ~ Hij zei: 'Dat mag. Echt waar.' en ging. || Daarna niets.
          de ~ Er sagte: „Das ist verboten. Nutzung nicht.“ und ging. || Dann nichts.
          fr ~ Il a dit : « C'est interdit. L'usage non. » et il est parti. || Voilà.
          """)
  void split_neverCutsInsideQuotesOrBrackets(String language, String marked) {
    assertCuts(language, marked);
  }

  @Test
  void split_cutsBehindAQuoteThatNeverEnds() {
    assertCuts(
        "en",
        "He said: \"It is banned. || Use is not. || " + "It goes on. || ".repeat(60) + "End.");
  }

  @Test
  void split_takesLinesAsSentences_whenEachEndsLikeOne() {
    assertEquals(
        List.of("One a.m. The rest.", "Two (really.)", "Three!"),
        Sentences.split("One a.m. The rest.\n Two (really.)\n\nThree!\n", Language.EN));
  }

  @Test
  void split_takesLineBreaksAsSpaces_whenALineEndsOtherwise() {
    assertEquals(
        List.of("Heading One is here.", "Two is there."),
        Sentences.split("Heading\nOne is here. Two\nis there.", Language.EN));
  }

  @Test
  void split_givesNothing_forABlankText() {
    assertEquals(List.of(), Sentences.split(" \n ", Language.EN));
  }

  @Test
  void split_losesNothing_inRandomText() {
    for (int seed = 0; seed < 3_000; seed++) {
      String text = TextCleaner.safe(RandomText.of(seed, 60)) + ". A. b! (C. d) \"E?\" 5.";
      List<String> sentences = Sentences.split(text, Language.DE);
      assertEquals(
          text.replaceAll("[\\s\\p{Z}]+", ""),
          String.join(" ", sentences).replaceAll("[\\s\\p{Z}]+", ""),
          "seed " + seed);
    }
  }
}
