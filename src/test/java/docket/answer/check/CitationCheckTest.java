package docket.answer.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationCheckTest {
  private static final CitationCheck CHECK = new CitationCheck(List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Only schools switched in 2024. | Not only schools switched in 2024.",
        "Schools switched in 2024. | Only schools switched in 2024.",
        "Most schools switched in 2024. | All schools switched in 2024.",
        "All schools switched in 2024. | Only some schools switched in 2024.",
        "The federal ban covers laptops. | The private ban covers laptops.",
        "The ban covers new licences. | The ban covers existing licences.",
        "Users may keep the software. | Users must keep the software.",
        "The court upheld the ban. | The court overturned the ban.",
        "Firms were advised to leave. | Firms were ordered to leave.",
        "Training is exempt from the ban. | Training falls under the ban.",
        "It took more than a year. | It took less than a year.",
        "It works without updates. | It works with updates.",
        "The sale, not the use, is banned. | The use, not the sale, is banned.",
        "It was a warning rather than a ban. | It was a ban rather than a warning.",
        "Shops stop within 30 days. | Shops stop after 30 days.",
      })
  void check_drops_whenOneThingIsTurned(String passage, String sentence) {
    assertEquals("unsupported", verdict(sentence, Language.EN, passage).code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Only schools switched in 2024. | Alleen scholen stapten over in 2024.",
        "Most schools switched in 2024. | De meeste scholen stapten over in 2024.",
        "The federal ban covers laptops. | Het federale verbod geldt voor laptops.",
        "The ban covers new licences. | Het verbod geldt voor nieuwe licenties.",
        "Both users left. | De twee gebruikers vertrokken.",
      })
  void check_keepsTheSameInDutch(String passage, String sentence) {
    assertEquals("supported", verdict(sentence, Language.NL, passage).code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Only schools switched in 2024. | Niet alleen scholen stapten over in 2024.",
        "Most schools switched in 2024. | Alle scholen stapten over in 2024.",
        "The federal ban covers laptops. | Het particuliere verbod geldt voor laptops.",
        "The ban covers new licences. | Het verbod geldt voor bestaande licenties.",
        "It took more than a year. | Het duurde minder dan een jaar.",
      })
  void check_drops_whenTheDutchReachesElsewhere(String passage, String sentence) {
    assertEquals("unsupported", verdict(sentence, Language.NL, passage).code());
  }

  @Test
  void check_namesWhatIsNotCarried() {
    Verdict verdict = verdict("Fines reach 20 dollars.", Language.EN, "Fines reach 10 dollars.");
    List<String> reasons = assertInstanceOf(Verdict.Unsupported.class, verdict).reasons();
    assertTrue(reasons.getFirst().contains("20"), reasons::toString);
  }

  @Test
  void check_drops_whenNothingIsCited() {
    Statement statement = new Statement("The ban holds.", Language.EN, List.of());
    assertEquals("unsupported", CHECK.check(statement).code());
  }

  @Test
  void check_doesNotEvaluate_whenThereIsNoWord() {
    assertEquals("not-evaluated", verdict("...", Language.EN, "The ban holds.").code());
  }

  @Test
  void check_doesNotEvaluate_whenTheSentenceIsEndless() {
    assertEquals("not-evaluated", verdict("ban ".repeat(600), Language.EN, "A ban.").code());
  }

  private static Verdict verdict(String sentence, Language language, String passage) {
    return CHECK.check(
        new Statement(
            sentence, language, List.of(new Statement.Cited(passage, Language.EN, List.of(), ""))));
  }
}
