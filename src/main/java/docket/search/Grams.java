package docket.search;

import java.util.Collection;

/** Runs of four characters inside a word, by which parts and cognates of words meet. */
final class Grams {
  /** The length of a gram; a shorter word is a gram of its own. */
  static final int LENGTH = 4;

  private Grams() {}

  /** Adds the grams of a word in rough spelling. */
  static void add(String spelling, Collection<String> grams) {
    if (spelling.length() <= LENGTH) {
      if (spelling.length() > 1) {
        grams.add(spelling);
      }
      return;
    }
    for (int i = 0; i + LENGTH <= spelling.length(); i++) {
      grams.add(spelling.substring(i, i + LENGTH));
    }
  }
}
