package docket.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Language;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What makes the index surer that it speaks about a question. */
class ConfidenceTest {
  private static QuestionTerms question(Language language, String... words) {
    return new QuestionTerms(
        String.join(" ", words),
        language,
        List.of(words).stream().map(word -> new Term(word, Set.of(word), 0.5, true)).toList());
  }

  private static Scored scored(double fit, long covered) {
    Look look = new Look(fit, fit, fit, fit, Look.Sentence.NONE, covered);
    return new Scored(1, Language.EN, look, Fusion.PLAIN, 0, fit, 0, 1, false);
  }

  @Test
  void of_isNoneWhereNothingWasFound() {
    assertEquals(0, Confidence.of(question(Language.EN, "ban"), List.of()));
  }

  @Test
  void of_risesWithTheShareThatIsMet() {
    QuestionTerms question = question(Language.EN, "ban", "date");
    double little = Confidence.of(question, List.of(scored(0.2, 1)));
    double much = Confidence.of(question, List.of(scored(0.6, 3)));
    assertTrue(little < 0.5 && much > 0.5, little + " " + much);
  }

  @Test
  void of_trustsTheSameShareOfALongQuestionMore() {
    List<Scored> found = List.of(scored(0.4, 0));
    double brief = Confidence.of(question(Language.EN, "ban"), found);
    double lengthy = Confidence.of(question(Language.EN, "ban", "sale", "update", "date"), found);
    assertTrue(lengthy > brief, lengthy + " " + brief);
  }

  @Test
  void of_trustsAPassageThatStandsOut() {
    QuestionTerms question = question(Language.EN, "ban", "date");
    double alone = Confidence.of(question, List.of(scored(0.4, 3), scored(0.1, 1)));
    double crowd = Confidence.of(question, List.of(scored(0.4, 3), scored(0.4, 3)));
    assertTrue(alone > crowd, alone + " " + crowd);
  }

  @Test
  void of_fallsWhereANameIsMissed() {
    List<Scored> found = List.of(scored(0.4, 1));
    double word = Confidence.of(question(Language.EN, "ban", "norton"), found);
    double name = Confidence.of(question(Language.EN, "ban", "Norton"), found);
    assertTrue(name < word, name + " " + word);
  }

  @Test
  void of_takesNoGermanNounForAName() {
    List<Scored> found = List.of(scored(0.4, 1));
    double small = Confidence.of(question(Language.DE, "verbot", "frist"), found);
    double capital = Confidence.of(question(Language.DE, "verbot", "Frist"), found);
    assertEquals(small, capital);
  }
}
