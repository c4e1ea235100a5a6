package docket.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          ask <@123456789012345678> or <@&1> in <#9>      | ask [mention] or [mention] in [mention]
          mail jan.de-vries+x@example.co.uk.              | mail [e-mail].
          see https://user:secret@example.com/x           | see https://[user]@example.com/x
          my ip is 192.168.1.20                           | my ip is [address]
          or fe80::1ff:2 or 2001:db8:0:0:8:800:200c:417a  | or [address] or [address]
          device 00:1A:2B:3C:4D:5E                        | device [address]
          bel 06-12345678 of +31 6 1234 5678              | bel [number] of +[number]
          bel 06-1234 5678                                | bel [number]
          call 212.555.0123                               | call [number]
          order 1234567, not 123456                       | order [number], not 123456
          card 1234-5678-9012-3456                        | card [number]
          id user123456789                                | id user[number]
          NL91 ABNA 0417 1643 00                          | [number]
          key ABCDE-12345-FGHIJ-67890                     | key [token]
          uuid 550e8400-e29b-41d4-a716-446655440000       | uuid [token]
          bot MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7v | bot [token]
          29-09-2024 0612345678                           | 29-09-2024 [number]
          """)
  void mask_replacesWhatIsPersonalOrSecret(String text, String masked) {
    assertEquals(masked, Masking.mask(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what happens at 00:00 EDT on 2024-09-29?",
        "29-09-2024 or 09/29/2024 or 20 July 2024",
        "ICTS-2021-002 and icts 2021 002",
        "89 FR 52434-52437, FR Doc. 2024-13532",
        "15 CFR 791.2 and FAR 52.204-23",
        "909 F.3d 446 (No. 18-5176), 1:17-cv-02697, 4 B 473/22",
        "PSPF Direction 002-2025, HB 1335 (2018), Pub. L. 115-91, P-001206-19",
        "Executive Order 13873 of 15 May 2019",
        "2017-2018 and 2017/2018",
        "$1,000,000, 1.000.000 dollar, 1,000,000 users",
        "USD 368,136 in 2024, USD 377,700 since 15 January 2025",
        "bis-press-release-2024-06-20",
        "https://www.federalregister.gov/documents/2024/06/24/2024-13532/securing-the-information",
        "std::vector at 12:00:00",
        "Softwareverkaufsverbotsverordnung",
        "@Docket hi"
      })
  void mask_leavesDatesAmountsAndIdentifiers(String text) {
    assertEquals(text, Masking.mask(text));
  }

  @Test
  void mask_leavesNoLongRowOfDigits_inRandomText() {
    for (int seed = 0; seed < 3_000; seed++) {
      String masked = Masking.mask("+" + seed * 7_654_321L + " " + RandomText.of(seed, 20));
      assertEquals(masked, Masking.mask(masked), "seed " + seed);
    }
  }
}
