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
  /**
   * Order, degree and place: function words by their kind, yet "the first" and "near Paris" tell
   * passages apart.
   */
  private static final Set<String> TELLING =
      Set.copyOf(
          List.of(
              ("first later back near one same several off soon ago most least less more enough much few"
                      + " other another both each"
                      + " eerste later dichtbij zelfde meerdere meest minst minder meer genoeg veel weinig"
                      + " andere ander beide elke"
                      + " erste ersten spater nahe gleiche mehrere meisten wenigsten weniger mehr genug"
                      + " viel wenig andere anderen beide jede"
                      + " premier premiere pres meme plusieurs plus moins assez beaucoup peu autre autres"
                      + " chaque"
                      + " primer primero primera cerca mismo misma varios mas menos mucho muchos poco"
                      + " otro otra otros ambos cada"
                      + " первый первая позже рядом несколько больше меньше много мало другой другие оба"
                      + " каждый")
                  .split(" ")));

  /** What is longer is no word; its beginning stands for it. */
  private static final int LONGEST = 64;

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
      String folded = token.folded();
      boolean function =
          folded.isEmpty()
              || FunctionWords.isFunctionWord(folded, language)
                  && !TELLING.contains(folded)
                  && (shouting || !acronym(token.surface()));
      String stem = function ? folded : stem(token.surface(), folded);
      lexemes.add(new Lexeme(token.surface(), folded, stem, function, token.start(), token.end()));
    }
    return lexemes;
  }

  /** What the inflected forms of a single word share, in plain spelling. */
  String stem(String word) {
    return stem(word, Folding.fold(word));
  }

  private String stem(String word, String folded) {
    if (folded.length() > LONGEST) {
      return folded.substring(
          0, Character.isHighSurrogate(folded.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
    if (folded.length() < 3 || hasDigit(folded) || word.indexOf('.') >= 0) {
      return folded;
    }
    stemmer.setCurrent(word.toLowerCase(Locale.ROOT));
    stemmer.stem();
    return Folding.fold(stemmer.getCurrent());
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
