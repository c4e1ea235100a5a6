package docket.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactReaderTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          en | 00:00                            | time:00:00
          en | 24:00                            | time:00:00
          en | 12:00 a.m.                       | time:00:00
          en | 12 a.m.                          | time:00:00
          en | 12am                             | time:00:00
          en | midnight                         | time:00:00
          nl | middernacht                      | time:00:00
          nl | 12 uur 's nachts                 | time:00:00
          de | Mitternacht                      | time:00:00
          fr | minuit                           | time:00:00
          es | medianoche                       | time:00:00
          ru | в полночь                        | time:00:00
          """)
  void read_findsMidnight_howeverItIsSaid(String language, String text, String keys) {
    assertEquals(keys, ReadValues.of(text, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          en | 12:00 PM                         | time:12:00
          en | 6 p.m.                           | time:18:00
          en | six o'clock                      | time:06:00
          nl | 06.00 uur                        | time:06:00
          nl | 6 uur                            | time:06:00
          nl | zes uur                          | time:06:00
          nl | om 6.00 uur 's ochtends          | time:06:00
          nl | 6 uur 's avonds                  | time:18:00
          de | 6 Uhr 30                         | time:06:30
          de | zwölf Uhr                        | time:12:00
          fr | à 18h30                          | time:18:30
          fr | 6 heures du soir                 | time:18:00
          es | a las 6:00 horas                 | time:06:00
          ru | в 6 часов утра                   | time:06:00
          """)
  void read_findsTimesOfDay(String language, String text, String keys) {
    assertEquals(keys, ReadValues.of(text, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          en | 00:00 EDT                        | time:00:00@EDT
          en | 12:00 a.m. Eastern Daylight Time (EDT) | time:00:00@EDT
          en | 12am ET                          | time:00:00@ET
          en | 6 p.m. Eastern time              | time:18:00@ET
          en | 00:00 EST                        | time:00:00@EST
          en | 04:00 UTC and 06:00 in the Netherlands | time:04:00@UTC time:06:00
          en | 00:00 UTC-4                      | time:00:00@UTC-4
          en | 2024-09-29T00:00:00Z             | day:2024-09-29 time:00:00@UTC
          nl | 6 uur Nederlandse tijd           | time:06:00@Europe/Amsterdam
          de | um 6.00 Uhr MESZ                 | time:06:00@CEST
          fr | minuit, heure de l'Est           | time:00:00@ET
          es | medianoche hora del Este         | time:00:00@ET
          ru | в полночь по восточному времени  | time:00:00@ET
          fr | il est 6 h est-ce trop tard      | time:06:00
          """)
  void read_findsTheZoneOfATime(String language, String text, String keys) {
    assertEquals(keys, ReadValues.of(text, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          nl | 24 uur per dag                   | number:24
          nl | binnen 6 uur                     | number:6
          en | within 48 hours                  | number:48
          es | 6 horas                          | number:6
          """)
  void read_doesNotTakeADurationForATime(String language, String text, String keys) {
    assertEquals(keys, ReadValues.of(text, language));
  }
}
