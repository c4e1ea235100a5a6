package docket.answer.check;

import java.util.BitSet;
import java.util.List;

/** How near words stand to one another, where a negation has to reach them. */
final class Nearness {
  private Nearness() {}

  /** Whether something that the passage denies is said without denial. */
  static boolean isTaken(Comparison comparison, Comparison.Spot spot, BitSet there, BitSet here) {
    for (int w = 0; w < comparison.statement().words().size(); w++) {
      if (!here.get(w) && comparison.hits(w, spot.ground()).same().intersects(there)) {
        return true;
      }
    }
    return false;
  }

  static boolean isClose(Comparison comparison, int ground, int sentence) {
    return comparison.grounds().get(ground).sameLanguage()
        && comparison.isNearCopy(new Comparison.Spot(ground, sentence, 0));
  }

  static boolean isBeside(List<Word> words, int one, int other, boolean sameLanguage) {
    Word word = words.get(one);
    return one != other
        && (sameLanguage
            ? word.clause() == words.get(other).clause()
            : word.sentence() == words.get(other).sentence());
  }

  static String between(Prose prose, int one, int other) {
    Word first = prose.words().get(Math.min(one, other));
    Word last = prose.words().get(Math.max(one, other));
    return prose.text().substring(first.start(), last.end());
  }

  static boolean hasOpposite(Comparison comparison, Comparison.Spot spot) {
    List<Word> given = comparison.wordsOf(spot);
    for (int i = 0; i < given.size(); i++) {
      boolean here = given.get(i).sentence() == spot.sentence();
      if (here
          && comparison.isReached(spot.ground(), i)
          && !comparison.isRepeated(spot.ground(), i)) {
        return true;
      }
    }
    return false;
  }
}
