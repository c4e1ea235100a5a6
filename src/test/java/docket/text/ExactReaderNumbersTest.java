package docket.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactReaderNumbersTest {

  @ParameterizedTest
  @ValueSource(strings = {"38,000", "38.000", "38 000", "38\u00A0000", "38\u202F000", "38'000"})
  void read_findsTheSameNumber_whateverSeparatesItsThousands(String text) {
    for (String language : new String[] {"en", "nl", "de", "fr", "es", "ru"}) {
      assertEquals("number:38000", ReadValues.of(text, language), language);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          en | 1.000.000                        | number:1000000
          nl | 1.234,56                         | number:1234.56
          en | 1,234.56                         | number:1234.56
          en | 0.125 and 3.14 and 2,5           | number:0.125 number:3.14 number:2.5
          en | 270k customers                   | number:270000
          nl | 1,5 miljoen                      | number:1500000
          es | 270 mil y 2 mil millones         | number:270000 number:2000000000
          ru | 400 млн                          | number:400000000
          nl | 2x afgeschreven                  | number:2
          en | the 29th                         | number:29
          en | call 0612345678                  | number:612345678
          en | 476 to 151 with 36 abstentions   | number:476 number:151 number:36
          en | 20-5000 people                   | number:20 number:5000
          """)
  void read_findsNumbersInDigits(String language, String text, String keys) {
    assertEquals(keys, ReadValues.of(text, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          en | twelve, twenty-one, a hundred    | number:12 number:21 number:100
          en | one hundred and five, two thousand | number:105 number:2000
          en | one million, a million, 400 million | number:1000000 number:1000000 number:400000000
          nl | twaalf, eenentwintig, drieëntwintig | number:12 number:21 number:23
          nl | honderdvijf, tweehonderd, vijfduizend, een miljoen | number:105 number:200 number:5000 number:1000000
          de | zwölf, einundzwanzig, dreitausend, eine Million | number:12 number:21 number:3000 number:1000000
          fr | douze, vingt et un, soixante-dix | number:12 number:21 number:70
          fr | quatre-vingts, quatre-vingt-dix-neuf, cent vingt, deux cents, mille | number:80 number:99 number:120 number:200 number:1000
          es | doce, treinta y uno, cien, doscientos, mil | number:12 number:31 number:100 number:200 number:1000
          es | dos mil millones                 | number:2000000000
          ru | двенадцать, двадцать один, двухсот, тысяча | number:12 number:21 number:200 number:1000
          """)
  void read_findsNumbersInWords(String language, String text, String keys) {
    assertEquals(keys, ReadValues.of(text, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          en | one of the first, a second one, an update, no one
          en | millions of users, hundreds more
          en | win11 b4 2FA t0 mp3
          nl | een van de eerste, het ene bedrijf
          de | ein Verbot, einer der ersten
          fr | un produit, une mise à jour, le premier
          es | un producto, una vez, uno de los primeros
          ru | один из первых
          """)
  void read_findsNoNumberInArticlesOrdinalsAndNames(String language, String text) {
    assertEquals("", ReadValues.of(text, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          en | $368,136                         | amount:usd:368136
          en | USD 377,700                      | amount:usd:377700
          en | $1 million, $1M, US$5            | amount:usd:1000000 amount:usd:1000000 amount:usd:5
          en | 20 million U.S. dollars, 5$      | amount:usd:20000000 amount:usd:5
          nl | 377.700 dollar, 20 euro, €20     | amount:usd:377700 amount:eur:20 amount:eur:20
          nl | een miljoen euro                 | amount:eur:1000000
          de | 377.700 US-Dollar, 20 €          | amount:usd:377700 amount:eur:20
          fr | un million de dollars            | amount:usd:1000000
          es | 1 millón de dólares              | amount:usd:1000000
          ru | 1 млн долларов США, 5 тыс. рублей | amount:usd:1000000 amount:rub:5000
          """)
  void read_findsAmounts(String language, String text, String keys) {
    assertEquals(keys, ReadValues.of(text, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          en | 40% and 40 % and 40 percent      | percent:40 percent:40 percent:40
          en | 40.5 per cent, fifty percent, 50-percent | percent:40.5 percent:50 percent:50
          nl | 40 procent, veertig procent      | percent:40 percent:40
          de | 40 Prozent                       | percent:40
          fr | 40 pour cent                     | percent:40
          es | 40 por ciento                    | percent:40
          ru | 40 процентов                     | percent:40
          """)
  void read_findsPercentages(String language, String text, String keys) {
    assertEquals(keys, ReadValues.of(text, language));
  }
}
