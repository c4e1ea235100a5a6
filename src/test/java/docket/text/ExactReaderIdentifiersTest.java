package docket.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactReaderIdentifiersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ICTS-2021-002",
        "ICTS 2021-002",
        "icts 2021 002",
        "Icts–2021–002",
        "ICTS2021-002"
      })
  void read_findsTheSameCase_whateverJoinsItsParts(String text) {
    for (String language : new String[] {"en", "nl", "de", "fr", "es", "ru"}) {
      assertEquals("id:icts-2021-002", ReadValues.of(text, language), language);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          89 FR 52434                           | id:89-fr-52434
          89 fr 52434                           | id:89-fr-52434
          89 Fed. Reg. 52,434                   | id:89-fr-52434
          89 FR 52434-52437                     | id:89-fr-52434 id:89-fr-52437
          89 FR 52434–37                        | id:89-fr-52434 id:89-fr-52437
          89 FR 52434 to 52437                  | id:89-fr-52434 id:89-fr-52437
          909 F.3d 446                          | id:909-f3d-446
          50 U.S.C. 1705                        | id:50-usc-1705
          FR Doc. 2024-13532                    | id:2024-13532
          Pub. L. 115-91                        | id:publ-115-91
          Public Law 115-91                     | id:publ-115-91
          """)
  void read_findsCitations(String text, String keys) {
    assertEquals(keys, ReadValues.of(text, "en"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          15 CFR 791.2                          | id:15-cfr id:791-2
          15 C.F.R. § 791.2                     | id:15-cfr id:791-2
          section 791.2                         | id:791-2
          791.2                                 | id:791-2
          15 CFR part 791                       | id:15-cfr id:part-791
          15 CFR 791                            | id:15-cfr id:part-791
          part 791                              | id:part-791
          48 CFR 4.2002                         | id:48-cfr id:4-2002
          FAR 52.204-23                         | id:52-204-23
          clause 52.204-23                      | id:52-204-23
          52.204-23                             | id:52-204-23
          section 1634                          | id:section-1634
          § 7                                   | id:section-7
          article 29                            | id:article-29
          """)
  void read_findsSectionsWithAndWithoutTheirTitle(String text, String keys) {
    assertEquals(keys, ReadValues.of(text, "en"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          en | BOD 17-01                        | id:bod-17-01
          en | BOD-17-01                        | id:bod-17-01
          en | what is bod 17-01                | id:bod-17-01
          en | Binding Operational Directive 17-01 | id:bod-17-01
          nl | richtlijn 17-01                  | id:bod-17-01
          en | Executive Order 13873            | id:eo-13873
          en | E.O. 13873                       | id:eo-13873
          en | EO13873                          | id:eo-13873
          nl | decreet 13873                    | id:eo-13873
          es | Orden Ejecutiva 13873            | id:eo-13873
          ru | указ № 13873                     | id:eo-13873
          en | PSPF Direction 002-2025          | id:pspf-002-2025
          en | HB 1335                          | id:hb-1335
          en | FCC 25-71                        | id:fcc-25-71
          en | FAC 2023-06                      | id:fac-2023-06
          en | M-26-11                          | id:m-26-11
          en | P-001206-19 and P-000603/2018    | id:p-001206-19 id:p-000603-2018
          en | RSA 21-R:15                      | id:rsa-21-r-15
          nl | stuk 2019D31225                  | id:2019d31225
          en | decree-law 21/2022               | id:21-2022
          en | version 21.3.10.391              | id:21-3-10-391
          """)
  void read_findsNamesOfOrdersAndFiles(String language, String text, String keys) {
    assertEquals(keys, ReadValues.of(text, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          4 B 473/22                            | id:4-b-473-22
          1 L 466/22                            | id:1-l-466-22
          1:17-cv-02697                         | id:17-2697
          17-cv-2697                            | id:17-2697
          Nos. 17-2697 and 18-325               | id:17-2697 id:18-325
          No. 18-5176                           | id:18-5176
          """)
  void read_findsCourtCases(String text, String keys) {
    assertEquals(keys, ReadValues.of(text, "en"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Kaspersky Lab, Inc. (89 FR 52434-52437, FR Doc. 2024-13532) | id:89-fr-52434 id:89-fr-52437 id:2024-13532
          USD 368,136 in 2024, USD 377,700 since 15 January 2025 | amount:usd:368136 year:2024 amount:usd:377700 day:2025-01-15
          400 million users and about 270,000 clients in 31 countries | number:400000000 number:270000 number:31
          sold 3 licenses in october 2024       | number:3 month:2024-10
          KSN 20 July 2024                      | day:2024-07-20
          """)
  void read_findsEveryValueOfASentence(String text, String keys) {
    assertEquals(keys, ReadValues.of(text, "en"));
  }
}
