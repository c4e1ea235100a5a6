package docket.answer.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Deals the words of each sentence out to the values in it. */
final class Zones {
  private final Lexicon lexicon;

  Zones(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A value with the words that belong to it.
   *
   * @param value the value
   * @param words indexes of the words
   */
  record Zone(Value value, BitSet words) {}

  /**
   * The values of a text with the words of their sentence that stand nearer to them than to another
   * value of the same sort, or on the same side of the break between both.
   */
  List<Zone> of(Prose prose) {
    List<Zone> zones = new ArrayList<>();
    for (Value value : prose.values()) {
      zones.add(new Zone(value, words(prose, value)));
    }
    return zones;
  }

  private BitSet words(Prose prose, Value value) {
    int from = value.word();
    while (from > 0 && prose.words().get(from - 1).sentence() == value.sentence()) {
      from--;
    }
    int to = value.lastWord() + 1;
    while (to < prose.words().size() && prose.words().get(to).sentence() == value.sentence()) {
      to++;
    }
    for (Value other : prose.values()) {
      boolean rival =
          other.sentence() == value.sentence() && Carrying.compete(other.exact(), value.exact());
      if (rival && other.word() < value.word()) {
        from = Math.max(from, breakBetween(prose, other, value, from));
      } else if (rival && other.word() > value.word()) {
        to = Math.min(to, breakBetween(prose, value, other, to));
      }
    }
    BitSet words = new BitSet();
    words.set(Math.min(from, value.word()), Math.max(to, value.lastWord() + 1));
    return words;
  }

  /**
   * The index of the word with which the part of the later of two values starts: right after the
   * last break before it if nothing is told between them, else at the first break after the
   * earlier.
   *
   * @param none the answer where there is no break: then both values share their words
   */
  private int breakBetween(Prose prose, Value earlier, Value later, int none) {
    List<Integer> breaks = new ArrayList<>();
    for (int i = earlier.lastWord() + 1; i <= later.word(); i++) {
      if (isBreak(prose, i)) {
        breaks.add(i);
      }
    }
    if (breaks.isEmpty()) {
      return none;
    }
    boolean leads = telling(prose, breaks.getLast(), later.word()) == 0;
    boolean trails = telling(prose, earlier.lastWord() + 1, breaks.getFirst()) == 0;
    return leads && !trails ? breaks.getLast() : breaks.getFirst();
  }

  private static int telling(Prose prose, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += prose.words().get(i).tells() ? 1 : 0;
    }
    return count;
  }

  private boolean isBreak(Prose prose, int i) {
    for (int id : prose.words().get(i).meanings()) {
      if (lexicon.meaning(id).kind() == Kind.CLAUSE) {
        return true;
      }
    }
    if (i == 0) {
      return false;
    }
    String gap =
        prose.text().substring(prose.words().get(i - 1).end(), prose.words().get(i).start());
    return gap.indexOf(',') >= 0 || gap.indexOf(';') >= 0 || gap.indexOf(':') >= 0;
  }
}
