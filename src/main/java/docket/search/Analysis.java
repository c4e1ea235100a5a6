package docket.search;

import docket.source.Language;
import docket.text.Folding;
import docket.text.FunctionWords;
import docket.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/**
 * Reads texts of one language into words and stems. Not safe for several threads; cheap to make,
 * and only the stemmer of its own language is ever loaded.
 */
final class Analysis {
  private static final Set<String> ELIDED =
      Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quelqu");

  static final Set<String> KEEP = Set.of(System.getProperty("keep", "").split(","));

  private final Language language;
  private final SnowballStemmer stemmer;

  Analysis(Language language) {
    this.language = language;
    this.stemmer = stemmer(language);
  }

  private static SnowballStemmer stemmer(Language language) {
    return switch (language) {
      case EN -> new EnglishStemmer();
      case NL -> new DutchStemmer();
      case DE -> new GermanStemmer();
      case FR -> new FrenchStemmer();
      case ES -> new SpanishStemmer();
      case RU -> new RussianStemmer();
    };
  }

  /** The language it reads. */
  Language language() {
    return language;
  }

  /** The words of a text in order, function words among them. */
  List<Lexeme> read(String text) {
    boolean shouting = text.equals(text.toUpperCase(Locale.ROOT));
    List<Lexeme> lexemes = new ArrayList<>();
    for (Words.Token token : Words.tokens(text)) {
      String word = core(token.surface().toLowerCase(Locale.ROOT));
      String folded = core(token.folded());
      boolean function =
          FunctionWords.isFunctionWord(folded, language)
              && !KEEP.contains(folded)
              && (shouting || !acronym(token.surface()));
      String stem = function ? folded : stem(word, folded);
      lexemes.add(new Lexeme(token.surface(), folded, stem, function, token.start(), token.end()));
    }
    return lexemes;
  }

  /** What the inflected forms of a word share, in plain spelling. */
  private String stem(String word, String folded) {
    if (folded.length() < 3 || hasDigit(folded) || word.indexOf('.') >= 0) {
      return folded;
    }
    stemmer.setCurrent(word);
    stemmer.stem();
    return Folding.fold(stemmer.getCurrent());
  }

  /** Without a possessive ending and without an elided article in front. */
  private String core(String word) {
    int apostrophe = Math.max(word.lastIndexOf('\''), word.lastIndexOf('\u2019'));
    if (apostrophe < 0) {
      return word;
    }
    String before = word.substring(0, apostrophe);
    String after = word.substring(apostrophe + 1);
    if (after.isEmpty() || after.equals("s")) {
      return before;
    }
    return language == Language.FR && ELIDED.contains(before) ? after : word;
  }

  /** Whether a word such as US or WHO is written in capitals, and so is no pronoun. */
  private static boolean acronym(String surface) {
    int letters = 0;
    for (int i = 0; i < surface.length(); i++) {
      if (Character.isLowerCase(surface.charAt(i))) {
        return false;
      }
      letters += Character.isLetter(surface.charAt(i)) ? 1 : 0;
    }
    return letters >= 2;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }
}
