package docket.text;

import docket.source.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells in which of the six languages a text is written, by its function words.
 *
 * <p>A word that n languages share counts 1 / (n √n) for each, the first word of the text half as
 * much again; words outside the lists give a little by their letters. A quarter of Cyrillic letters
 * makes a text Russian. English breaks ties and stands for all other languages.
 */
public final class LanguageDetector {
  /** Beyond so many words or UTF-16 units nothing more is learnt. */
  private static final int MOST_WORDS = 400;

  private static final int MOST_LETTERS = 20_000;
  private static final double FIRST_WORD = 1.5;

  /** A capital inside a sentence mostly starts a name, except in German. */
  private static final double NAME = 0.5;

  private static final double TELLING = 0.8;
  private static final double LETTERS = 0.15;
  private static final double FOREIGN_LETTER = 0.5;

  /** Below this, what points to another language than English is no more than chance. */
  private static final double LEAST = 0.3;

  /** Letters that none of the six languages uses. */
  private static final String FOREIGN_LETTERS = "ğşıășțţłąężśźćńåøãõőűđřčšžěůýħ";

  private static final Language[] LANGUAGES = Language.values();
  private static final int SIX = LANGUAGES.length;
  private static final List<Set<String>> OTHERS = others();
  private static final Map<String, double[]> WEIGHTS = weights();

  private LanguageDetector() {}

  /**
   * The likeliest language of a text and the one after it.
   *
   * @param language the likeliest
   * @param score its score, 0 where nothing points to any language
   * @param second the one after it, never the same
   * @param secondScore its score, at most {@code score}
   */
  public record Guess(Language language, double score, Language second, double secondScore) {
    /** Whether the likeliest is far enough ahead to be relied on without a look at the context. */
    public boolean sure() {
      return score >= 0.5 && score >= 1.5 * secondScore;
    }
  }

  /** The likeliest language of a text; English where nothing points to another. */
  public static Guess guess(String text) {
    String head = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
    Scripts scripts = Scripts.of(head);
    if (scripts.cyrillic() * 4 >= scripts.letters() && scripts.cyrillic() > 0) {
      return new Guess(Language.RU, 1, Language.EN, 0);
    }
    if (scripts.latin() * 2 < scripts.letters()) {
      return new Guess(Language.EN, 1, Language.NL, 0);
    }
    Scores scores = new Scores();
    List<Words.Token> tokens = Words.tokens(head);
    for (Words.Token token : tokens.subList(0, Math.min(MOST_WORDS, tokens.size()))) {
      scores.add(token);
    }
    scores.addPunctuation(head);
    return scores.best();
  }

  /** How many letters of a text belong to which script. */
  private record Scripts(int letters, int latin, int cyrillic) {
    static Scripts of(String text) {
      int letters = 0;
      int latin = 0;
      int cyrillic = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isLetter(c)) {
          letters++;
          latin += Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 1 : 0;
          cyrillic += Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC ? 1 : 0;
        }
      }
      return new Scripts(letters, latin, cyrillic);
    }
  }

  /** What the words read so far say for each of the six languages and for the others. */
  private static final class Scores {
    private final double[] of = new double[SIX + OTHERS.size()];
    private double foreign;
    private boolean first = true;

    void add(Words.Token token) {
      boolean name = !first && Character.isUpperCase(token.surface().codePointAt(0));
      double factor = first ? FIRST_WORD : 1;
      first = false;
      String word = token.surface().toLowerCase(Locale.ROOT);
      for (int i = 0; i < word.length(); i++) {
        if (FOREIGN_LETTERS.indexOf(word.charAt(i)) >= 0) {
          foreign += FOREIGN_LETTER;
          return;
        }
      }
      double[] weights = WEIGHTS.get(token.folded());
      if (weights == null) {
        for (int i = 0; i < SIX; i++) {
          of[i] += LETTERS * LetterSequences.count(word, LANGUAGES[i]);
        }
      } else {
        for (int i = 0; i < of.length; i++) {
          of[i] += factor * weights[i] * (name && i != Language.DE.ordinal() ? NAME : 1);
        }
      }
    }

    void addPunctuation(String text) {
      if (text.indexOf('¿') >= 0 || text.indexOf('¡') >= 0) {
        of[Language.ES.ordinal()]++;
      }
    }

    Guess best() {
      int english = Language.EN.ordinal();
      double other = 0;
      for (int i = SIX; i < of.length; i++) {
        other = Math.max(other, of[i]);
      }
      of[english] = Math.max(of[english], other + foreign);
      int best = english;
      for (int i = 0; i < SIX; i++) {
        best = of[i] > of[best] && of[i] >= LEAST ? i : best;
      }
      int second = best == english ? Language.NL.ordinal() : english;
      for (int i = 0; i < SIX; i++) {
        second = i != best && of[i] > of[second] ? i : second;
      }
      return new Guess(
          LANGUAGES[best], of[best], LANGUAGES[second], Math.min(of[second], of[best]));
    }
  }

  private static List<Set<String>> others() {
    return WordLists.sections("telling-words-other").values().stream()
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static Map<String, double[]> weights() {
    Map<String, double[]> weights = new HashMap<>();
    for (Language language : LANGUAGES) {
      if (language != Language.RU) {
        enter(FunctionWords.of(language), language.ordinal(), 1, weights);
        enter(
            WordLists.read("telling-words-" + language.code()),
            language.ordinal(),
            TELLING,
            weights);
      }
    }
    int index = SIX;
    for (Set<String> words : OTHERS) {
      enter(words, index++, 1, weights);
    }
    weights.values().forEach(LanguageDetector::share);
    return Map.copyOf(weights);
  }

  private static void share(double[] ofWord) {
    int sharing = 0;
    boolean others = false;
    for (int i = 0; i < ofWord.length; i++) {
      if (ofWord[i] > 0 && i < SIX) {
        sharing++;
      }
      others |= ofWord[i] > 0 && i >= SIX;
    }
    int n = sharing + (others ? 1 : 0);
    for (int i = 0; i < ofWord.length; i++) {
      ofWord[i] /= n * Math.sqrt(n);
    }
  }

  private static void enter(
      Set<String> words, int index, double weight, Map<String, double[]> weights) {
    for (String word : words) {
      double[] ofWord = weights.computeIfAbsent(word, w -> new double[SIX + OTHERS.size()]);
      ofWord[index] = Math.max(ofWord[index], weight);
    }
  }
}
