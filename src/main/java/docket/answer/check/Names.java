package docket.answer.check;

import docket.source.Language;
import docket.text.FunctionWords;
import docket.text.Words;
import java.util.List;

/** Tells which unknown words of a sentence are names. */
final class Names {
  private final List<Words.Token> tokens;
  private final List<String> folded;
  private final Dictionary dictionary;
  private final Lexicon lexicon;
  private final Language language;

  Names(
      List<Words.Token> tokens,
      List<String> folded,
      Dictionary dictionary,
      Lexicon lexicon,
      Language language) {
    this.tokens = tokens;
    this.folded = folded;
    this.dictionary = dictionary;
    this.lexicon = lexicon;
    this.language = language;
  }

  /** Whether the word at an index, which no dictionary knows, is a name. */
  boolean isName(int i) {
    String surface = tokens.get(i).surface();
    if (!Character.isUpperCase(surface.codePointAt(0))) {
      return hasCapitalInside(surface);
    }
    if (hasCapitalInside(surface)) {
      return true;
    }
    if (language == Language.DE) {
      return false;
    }
    return i > 0 || startsWithName();
  }

  private static boolean hasCapitalInside(String surface) {
    return surface.codePoints().skip(1).anyMatch(Character::isUpperCase);
  }

  /**
   * Whether the first word is a name although every first word has a capital: the next one has a
   * capital too, or it is a bare singular before a verb.
   */
  private boolean startsWithName() {
    if (tokens.size() < 2) {
      return false;
    }
    if (Character.isUpperCase(tokens.get(1).surface().codePointAt(0))) {
      return true;
    }
    String first = folded.getFirst();
    boolean plural = first.endsWith("s") || first.endsWith("en") || first.endsWith("ing");
    return !plural && (isVerb(folded.get(1)) || folded.get(1).equals("s"));
  }

  /** An auxiliary, a modal verb or a verb of saying: what follows the subject of most sentences. */
  private boolean isVerb(String word) {
    for (int id : dictionary.of(word)) {
      Meaning meaning = lexicon.meaning(id);
      boolean modal = meaning.name().equals("may") || meaning.name().equals("must");
      if (meaning.kind() == Kind.LIGHT || modal) {
        return true;
      }
    }
    return FunctionWords.isFunctionWord(word, language) && AUXILIARIES.contains(word);
  }

  private static final java.util.Set<String> AUXILIARIES =
      java.util.Set.of(
          "is", "was", "are", "were", "has", "had", "have", "will", "would", "does", "did", "heeft",
          "zal", "zijn", "waren", "hebben", "wordt", "werd", "worden", "werden", "zou", "est",
          "a", "ont", "sont", "etait", "ha", "han", "es", "son", "fue", "era");
}
