package docket.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactReaderDatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "29 September 2024",
        "29 september 2024",
        "29. September 2024",
        "29 septembre 2024",
        "29 de septiembre de 2024",
        "29 сентября 2024 г.",
        "29-го сентября 2024 года",
        "September 29, 2024",
        "September 29th, 2024",
        "Sept. 29, 2024",
        "29th of September 2024",
        "29 sept '24",
        "2024-09-29",
        "2024/09/29",
        "29-09-2024",
        "29.9.2024",
        "29. 9. 2024",
        "29/09/2024",
        "09/29/2024",
        "29.09.24",
        "29-09-24"
      })
  void read_findsTheSameDay_howeverItIsWrittenAndInEveryLanguage(String text) {
    for (String language : new String[] {"en", "nl", "de", "fr", "es", "ru"}) {
      assertEquals("day:2024-09-29", ReadValues.of(text, language), language);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          en | 05/06/2024                      | day:2024-05-06
          en | 05-06-2024                      | day:2024-05-06
          en | 05.06.2024                      | day:2024-06-05
          nl | 05/06/2024                      | day:2024-06-05
          nl | 05-06-2024                      | day:2024-06-05
          fr | le 1er octobre 2024             | day:2024-10-01
          es | el 1.º de octubre de 2024       | day:2024-10-01
          en | released 2024-06-20, checked    | day:2024-06-20
          en | bis-press-release-2024-06-20    | day:2024-06-20
          en | /documents/2024/06/24/2024-13532/securing | day:2024-06-24 id:2024-13532
          """)
  void read_believesTheOrderOfTheLanguage_whereBothArePossible(
      String language, String text, String keys) {
    assertEquals(keys, ReadValues.of(text, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          nl | deadline: 29 september?         | month-day:09-29
          en | sept 29 or sept 30?             | month-day:09-29 month-day:09-30
          en | july 20th                       | month-day:07-20
          en | 9/29                            | month-day:09-29
          nl | 29/9                            | month-day:09-29
          de | am 29.9. endet es               | month-day:09-29
          en | July 20, 100 people             | month-day:07-20 number:100
          en | by may 15                       | month-day:05-15
          en | section 15 may apply            | id:section-15
          en | it may 2 times                  | number:2
          en | open 24/7                       | number:24 number:7
          """)
  void read_findsDaysWithoutYear(String language, String text, String keys) {
    assertEquals(keys, ReadValues.of(text, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          nl | was het nou 29 of 30 september? | month-day:09-29 month-day:09-30
          en | 20 and 21 December 2017         | day:2017-12-20 day:2017-12-21
          en | 30 May and 30 November 2018     | day:2018-05-30 day:2018-11-30
          en | 13 October, 12 November and 12 December 2017 | day:2017-10-13 day:2017-11-12 day:2017-12-12
          de | 20.–21. Dezember 2017           | day:2017-12-20 day:2017-12-21
          nl | 17 t/m 21 februari 2025         | day:2025-02-17 day:2025-02-21
          """)
  void read_sharesMonthAndYearAmongTheDaysOfAList(String language, String text, String keys) {
    assertEquals(keys, ReadValues.of(text, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          en | June 2024                       | month:2024-06
          en | mid-July 2024                   | month:2024-07
          nl | eind november 2024              | month:2024-11
          es | junio de 2024                   | month:2024-06
          fr | en août 2024                    | month:2024-08
          de | im März 2024                    | month:2024-03
          ru | в сентябре 2024 года            | month:2024-09
          nl | abonnement (t/m 12/2024)        | month:2024-12
          en | 2024-09                         | month:2024-09
          en | between 2017 and 2018           | year:2017 year:2018
          en | 2017-2018                       | year:2017 year:2018
          en | FY2018                          | year:2018
          en | paid til 2027                   | year:2027
          """)
  void read_findsMonthsAndYears(String language, String text, String keys) {
    assertEquals(keys, ReadValues.of(text, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          en | 30 February 2024                | number:30 month:2024-02
          en | 30/60/90-day steps              | number:30 number:60 number:90
          en | 1850 was long ago               | number:1850
          """)
  void read_doesNotMakeUpDates(String language, String text, String keys) {
    assertEquals(keys, ReadValues.of(text, language));
  }
}
