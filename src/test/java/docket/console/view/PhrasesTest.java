package docket.console.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import docket.answer.Answer;
import docket.deadline.Deadline;
import docket.deadline.Timetable;
import docket.source.Language;
import docket.source.Tier;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguage_hasTheSameTextsWithTheSameGaps(Language language) {
    Phrases english = Phrases.of(Language.EN);
    Phrases phrases = Phrases.of(language);
    assertEquals(new TreeSet<>(english.byKey().keySet()), new TreeSet<>(phrases.byKey().keySet()));
    for (String key : english.byKey().stringPropertyNames()) {
      assertEquals(gaps(english.get(key)), gaps(phrases.get(key)), key);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguage_hasAWordForEachValue(Language language) {
    Phrases phrases = Phrases.of(language);
    for (Tier tier : Tier.values()) {
      phrases.tier(tier);
    }
    for (Timetable.State state : Timetable.State.values()) {
      phrases.get("state." + state.code());
    }
    for (String audience : Deadline.AUDIENCES) {
      phrases.get("audience." + audience);
    }
    for (Language other : Language.values()) {
      phrases.get("language." + other.code());
    }
    assertEquals(6, Answer.Decline.values().length);
  }

  @Test
  void get_refusesAnUnknownKey() {
    Phrases phrases = Phrases.of(Language.EN);
    assertThrows(IllegalArgumentException.class, () -> phrases.get("nothing"));
  }

  private static SortedSet<String> gaps(String text) {
    SortedSet<String> gaps = new TreeSet<>();
    for (int i = 0; i < 3; i++) {
      if (text.contains("{" + i + "}")) {
        gaps.add("{" + i + "}");
      }
    }
    return gaps;
  }
}
