package docket.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {

  @ParameterizedTest
  @CsvSource({
    "organisatie, organization",
    "organisatie, organisation",
    "organisatie, organización",
    "organisatie, организация",
    "universiteit, Universität",
    "politisch, политический",
    "technisch, technique",
    "Kaspersky, Касперски",
    "school, skool",
    "Philips, filips",
    "theater, teater",
    "kwaliteit, quality",
    "centrum, sentrum",
    "Maxwell, maksvel",
    "tijd, tyd"
  })
  void of_givesTheSameSpelling_forTheSameWordInTwoLanguages(String one, String other) {
    assertEquals(Skeleton.of(one), Skeleton.of(other));
  }

  @Test
  void of_keepsDigitsAsTheyAre() {
    assertEquals("52004", Skeleton.of("52004"));
  }

  @Test
  void of_isEmpty_forAnEmptyWord() {
    assertEquals("", Skeleton.of(""));
  }
}
