package docket.answer.check;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sentence beside the texts on which it rests: which word is found where. */
final class Comparison {
  private final Prose statement;
  private final List<Ground> grounds;
  private final Index.Hits[][] hits;
  private final Homes homes;
  private final BitSet[] reached;
  private final BitSet[] repeated;

  /**
   * A text on which the sentence rests.
   *
   * @param index its words
   * @param sameLanguage whether it is of the language of the sentence
   * @param context whether it only stands beside a passage and carries names and dates alone
   */
  record Ground(Index index, boolean sameLanguage, boolean context) {
    Prose prose() {
      return index.prose();
    }
  }

  /**
   * A sentence of a text.
   *
   * @param ground the number of the text
   * @param sentence the number of the sentence in it
   * @param score the weight of the words found there
   */
  record Spot(int ground, int sentence, double score) {}

  Comparison(Prose statement, List<Ground> grounds) {
    this.statement = statement;
    this.grounds = List.copyOf(grounds);
    hits = new Index.Hits[statement.words().size()][grounds.size()];
    for (int w = 0; w < hits.length; w++) {
      for (int g = 0; g < grounds.size(); g++) {
        Ground ground = grounds.get(g);
        hits[w][g] = ground.index().find(statement.words().get(w), ground.sameLanguage());
      }
    }
    addSpelledOut();
    homes = new Homes(statement, this.grounds, hits);
    reached = new BitSet[grounds.size()];
    repeated = new BitSet[grounds.size()];
    for (int g = 0; g < reached.length; g++) {
      repeated[g] = new BitSet();
      reached[g] = new BitSet();
      for (Index.Hits[] word : hits) {
        repeated[g].or(word[g].same());
        reached[g].or(word[g].opposite());
      }
      reached[g].or(repeated[g]);
    }
  }

  /** The sentence. */
  Prose statement() {
    return statement;
  }

  /** The texts. */
  List<Ground> grounds() {
    return grounds;
  }

  /** Where a word of the sentence is found in a text. */
  Index.Hits hits(int word, int ground) {
    return hits[word][ground];
  }

  /**
   * How much of a word is found in any text, 0 to 1. What stands beside a passage counts for names
   * and for words that say next to nothing.
   */
  double share(int word) {
    double most = 0;
    for (int g = 0; g < grounds.size(); g++) {
      if (!grounds.get(g).context() || mayComeFromContext(statement.words().get(word))) {
        most = Math.max(most, hits[word][g].share());
      }
    }
    return most;
  }

  /** Whether a word of the sentence stands beside a passage, as in its heading. */
  boolean isInContext(int word) {
    for (int g = 0; g < grounds.size(); g++) {
      if (grounds.get(g).context() && hits[word][g].any()) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayComeFromContext(Word word) {
    return word.role() == Word.Role.NAME || word.isCapitalised() || word.weight() < 1;
  }

  /** The sentence of the texts that says most of a clause. */
  Spot bestOf(int clause) {
    return homes.bestOf(clause);
  }

  /** How much of a clause a sentence of a text says: the weight of the words found there. */
  double score(int clause, int ground, int sentence) {
    return homes.score(clause, ground, sentence);
  }

  /** Whether a sentence of a text says nearly as much of a clause as the best one does. */
  boolean isGood(int clause, int ground, int sentence) {
    return !grounds.get(ground).context()
        && score(clause, ground, sentence) >= 0.7 * bestOf(clause).score();
  }

  /** The words of the text at a spot; others of the same text have other sentence numbers. */
  List<Word> wordsOf(Spot spot) {
    return grounds.get(spot.ground()).prose().words();
  }

  /** Whether any word of the sentence says what a word of a text says. */
  boolean isReached(int ground, int word) {
    return reached[ground].get(word);
  }

  /** Whether any word of the sentence says the same as a word of a text. */
  boolean isRepeated(int ground, int word) {
    return repeated[ground].get(word);
  }

  /** Whether a sentence of a text and this sentence say nearly the same. */
  boolean isNearCopy(Spot spot) {
    double all = 0;
    double common = 0;
    List<Word> words = wordsOf(spot);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).sentence() == spot.sentence()) {
        all += words.get(i).weight();
        common += isReached(spot.ground(), i) ? words.get(i).weight() : 0;
      }
    }
    return common >= 0.7 * all;
  }

  /** The sentence of the texts that says most of this sentence. */
  Spot best() {
    return homes.best();
  }

  /** Whether this sentence and the one at a spot say nearly the same and hardly anything else. */
  boolean isMirror(Spot spot) {
    double all = 0;
    double found = 0;
    for (int w = 0; w < hits.length; w++) {
      all += statement.words().get(w).weight();
      found += isAt(w, spot) ? statement.words().get(w).weight() : 0;
    }
    return found >= 0.75 * all && isNearCopy(spot);
  }

  /** The sentences of the texts that say most of a clause of the sentence, each once. */
  Set<Spot> spots() {
    return homes.spots();
  }

  /** The sentences of the texts that may carry a clause: the best one and those nearly as good. */
  List<Spot> homes(int clause) {
    return homes.of(clause, 0.7);
  }

  /** The same with those alone that are as good as the best one, or hardly less. */
  List<Spot> nearHomes(int clause) {
    return homes.of(clause, 0.9);
  }

  /** The clauses of a sentence of a text that say a good part of a clause of this sentence. */
  BitSet clausesAt(int clause, Spot spot) {
    List<Word> given = wordsOf(spot);
    Map<Integer, Double> told = new LinkedHashMap<>();
    for (int w = 0; w < statement.words().size(); w++) {
      Word word = statement.words().get(w);
      if (word.clause() == clause && word.weight() >= 0.5) {
        BitSet clauses = new BitSet();
        hits[w][spot.ground()].same().stream()
            .filter(p -> given.get(p).sentence() == spot.sentence())
            .forEach(p -> clauses.set(given.get(p).clause()));
        clauses.stream().forEach(c -> told.merge(c, word.weight(), Double::sum));
      }
    }
    double most = told.values().stream().mapToDouble(d -> d).max().orElse(0);
    BitSet clauses = new BitSet();
    told.forEach((c, weight) -> clauses.set(c, weight >= 0.5 * most));
    return clauses;
  }

  /** The weight of what these sentences of the texts tell and the sentence does not. */
  double slack() {
    double slack = 0;
    for (Spot spot : spots()) {
      List<Word> words = wordsOf(spot);
      for (int i = 0; i < words.size(); i++) {
        boolean here = words.get(i).sentence() == spot.sentence();
        if (here && words.get(i).tells() && !isReached(spot.ground(), i)) {
          slack += words.get(i).weight();
        }
      }
    }
    return slack;
  }

  /** Whether a word of the sentence is found, as such or as its opposite, at a spot. */
  boolean isAt(int word, Spot spot) {
    Index.Hits hit = hits[word][spot.ground()];
    return hasIn(hit.same(), spot) || hasIn(hit.opposite(), spot);
  }

  private boolean hasIn(BitSet indexes, Spot spot) {
    List<Word> words = grounds.get(spot.ground()).prose().words();
    for (int i = indexes.nextSetBit(0); i >= 0; i = indexes.nextSetBit(i + 1)) {
      if (words.get(i).sentence() == spot.sentence()) {
        return true;
      }
    }
    return false;
  }

  /** Names that are spelled out in the sentence and abbreviated in a text. */
  private void addSpelledOut() {
    Map<String, List<Integer>> initials = Initials.of(statement.words());
    for (int g = 0; g < grounds.size(); g++) {
      List<Word> words = grounds.get(g).prose().words();
      for (int i = 0; i < words.size(); i++) {
        List<Integer> run = initials.get(words.get(i).folded());
        if (run != null && words.get(i).isAbbreviation()) {
          for (int w : run) {
            BitSet same = (BitSet) hits[w][g].same().clone();
            same.set(i);
            hits[w][g] = new Index.Hits(same, hits[w][g].opposite(), 1);
          }
        }
      }
    }
  }
}
