package docket.answer.check;

import docket.source.Language;
import java.util.List;

/** Takes Dutch and German compounds apart: {@code updateverbod} is update and verbod. */
final class Compounds {
  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST = 7;

  /** Longer words are no compounds that anybody reads; in letters. */
  private static final int LONGEST = 60;

  private final Dictionary dictionary;
  private final Language language;

  Compounds(Dictionary dictionary, Language language) {
    this.dictionary = dictionary;
    this.language = language;
  }

  /**
   * The two parts of a compound whose second part is known, the longest such part first; empty
   * where the word is none.
   *
   * @param word in plain spelling
   */
  List<Word.Part> partsOf(String word) {
    boolean joins = language == Language.NL || language == Language.DE;
    if (!joins || word.length() < SHORTEST || word.length() > LONGEST) {
      return List.of();
    }
    List<Word.Part> best = List.of();
    for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART - 1; cut++) {
      int[] right = dictionary.of(word.substring(cut));
      if (right.length == 0 || !dictionary.hasForm(word.substring(cut))) {
        continue;
      }
      String left = word.substring(0, cut);
      int[] known = left(left);
      if (known.length > 0) {
        return List.of(part(left, known), part(word.substring(cut), right));
      }
      if (best.isEmpty() && cut > 4 && word.length() - cut > 4) {
        best = List.of(part(left, known), part(word.substring(cut), right));
      }
    }
    return best;
  }

  /** The meanings of a first part, with or without the letters that join it to the second. */
  private int[] left(String word) {
    int[] known = dictionary.of(word);
    if (known.length == 0 && word.endsWith("s") && word.length() > SHORTEST_PART) {
      known = dictionary.of(word.substring(0, word.length() - 1));
    }
    if (known.length == 0 && word.endsWith("en") && word.length() > SHORTEST_PART + 1) {
      known = dictionary.of(word.substring(0, word.length() - 2));
    }
    return known;
  }

  private Word.Part part(String word, int[] meanings) {
    return new Word.Part(Stemmer.stem(word, language), meanings);
  }
}
