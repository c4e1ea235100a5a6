package docket.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import docket.source.Language;
import docket.source.Tier;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingPartTest {
  private final Corpus corpus = SmallKnowledge.ofTheBan().corpus();

  @Test
  void name_isTheFirstFormOfAConceptThatNothingCovers() {
    assertEquals("fine", name("Who pays the fines?", Language.EN));
  }

  @Test
  void name_isInTheLanguageOfTheAnswer() {
    assertEquals("boete", name("Who pays the fines?", Language.NL));
  }

  @Test
  void name_isAFixedPhraseWhenTheGlossaryHasNoWordForIt() {
    assertEquals("a part of the question", name("Who feeds the purple zebras?", Language.EN));
  }

  @Test
  void name_isAFixedPhraseWhenTheGlossaryHasNoWordInThatLanguage() {
    assertEquals("ein Teil der Frage", name("Who pays the fines?", Language.DE));
  }

  @Test
  void name_leavesOutWhatThePassagesCover() {
    assertEquals("fine", name("Who pays fines for the office in Boston?", Language.EN));
  }

  @Test
  void name_isAFixedPhraseForAQuestionWithoutWords() {
    assertEquals("a part of the question", name("what is it?", Language.EN));
  }

  @Test
  void name_namesAConceptOnceWhenTheQuestionNamesItTwice() {
    assertEquals("fine", name("Is a fine among the fines?", Language.EN));
  }

  @Test
  void name_namesTwoThingsAtMost() {
    Corpus bare =
        new SmallKnowledge()
            .source("a", Tier.NEWS, SmallKnowledge.RULED)
            .passage("a#1", "Zebras graze.")
            .corpus();
    Finding finding =
        Asked.of(bare, "How do fines, offices, updates and resale of zebras go?").finding();
    String name = new MissingPart(SmallKnowledge.GLOSSARY, Texts.load()).name(finding, Language.EN);
    assertEquals(2, List.of(name.split(", ", -1)).size());
  }

  private String name(String question, Language language) {
    return new MissingPart(SmallKnowledge.GLOSSARY, Texts.load())
        .name(Asked.of(corpus, question).finding(), language);
  }
}
