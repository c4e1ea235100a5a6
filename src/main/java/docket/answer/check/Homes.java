package docket.answer.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which sentences of the texts say most of which clause of a sentence. */
final class Homes {
  /** How much a value counts beside words, which count up to 1. */
  private static final double OF_VALUE = 0.75;

  private final Prose statement;
  private final List<Comparison.Ground> grounds;
  private final Index.Hits[][] hits;
  private final double[][][] scores;
  private final Comparison.Spot[] bestOfClause;
  private final Comparison.Spot best;

  Homes(Prose statement, List<Comparison.Ground> grounds, Index.Hits[][] hits) {
    this.statement = statement;
    this.grounds = grounds;
    this.hits = hits;
    scores = new double[statement.clauses()][grounds.size()][];
    bestOfClause = new Comparison.Spot[statement.clauses()];
    for (int c = 0; c < bestOfClause.length; c++) {
      for (int g = 0; g < grounds.size(); g++) {
        scores[c][g] = scores(c, g);
      }
    }
    best = bestOverall();
    for (int c = 0; c < bestOfClause.length; c++) {
      bestOfClause[c] = bestFor(c, best);
    }
  }

  /** The sentence that says most of the whole. */
  Comparison.Spot best() {
    return best;
  }

  /** The sentence that says most of a clause. */
  Comparison.Spot bestOf(int clause) {
    return bestOfClause[clause];
  }

  /** How much of a clause a sentence says. */
  double score(int clause, int ground, int sentence) {
    return scores[clause][ground][sentence];
  }

  /** The sentences of the texts that say most of a clause of the sentence, each once. */
  Set<Comparison.Spot> spots() {
    Map<List<Integer>, Comparison.Spot> spots = new LinkedHashMap<>();
    for (Comparison.Spot spot : bestOfClause) {
      spots.putIfAbsent(List.of(spot.ground(), spot.sentence()), spot);
    }
    return Set.copyOf(spots.values());
  }

  /** Those that say a given share of what the best one says of a clause, the best ones first. */
  List<Comparison.Spot> of(int clause, double share) {
    List<Comparison.Spot> homes = new ArrayList<>(List.of(bestOfClause[clause]));
    if (!homes.contains(best)) {
      homes.add(best);
    }
    double least = share * bestOfClause[clause].score();
    for (int g = 0; g < grounds.size(); g++) {
      for (int s = 0; s < scores[clause][g].length && !grounds.get(g).context(); s++) {
        Comparison.Spot spot = new Comparison.Spot(g, s, scores[clause][g][s]);
        if (spot.score() > 0 && spot.score() >= least && !homes.contains(spot)) {
          homes.add(spot);
        }
      }
    }
    return homes;
  }

  /** The sentence of the texts that says most of the whole sentence. */
  private Comparison.Spot bestOverall() {
    Comparison.Spot most = new Comparison.Spot(0, 0, 0);
    for (int g = 0; g < grounds.size(); g++) {
      int sentences = grounds.get(g).context() ? 0 : grounds.get(g).prose().sentences();
      for (int s = 0; s < sentences; s++) {
        double sum = 0;
        for (double[][] ofClause : scores) {
          sum += ofClause[g][s];
        }
        if (sum > most.score()) {
          most = new Comparison.Spot(g, s, sum);
        }
      }
    }
    return most;
  }

  /** The sentence that says most of a clause; the best one of all where it says nearly as much. */
  private Comparison.Spot bestFor(int clause, Comparison.Spot whole) {
    Comparison.Spot most = new Comparison.Spot(whole.ground(), whole.sentence(), 0);
    for (int g = 0; g < grounds.size(); g++) {
      for (int s = 0; s < scores[clause][g].length && !grounds.get(g).context(); s++) {
        if (scores[clause][g][s] > most.score()) {
          most = new Comparison.Spot(g, s, scores[clause][g][s]);
        }
      }
    }
    boolean empty = scores[clause][whole.ground()].length == 0;
    double ofWhole = empty ? 0 : scores[clause][whole.ground()][whole.sentence()];
    return ofWhole >= 0.75 * most.score()
        ? new Comparison.Spot(whole.ground(), whole.sentence(), ofWhole)
        : most;
  }

  private double[] scores(int clause, int ground) {
    List<Word> theirs = grounds.get(ground).prose().words();
    double[] sums = new double[grounds.get(ground).prose().sentences()];
    for (int w = 0; w < hits.length; w++) {
      Word word = statement.words().get(w);
      if (word.clause() != clause || word.weight() == 0) {
        continue;
      }
      BitSet places = new BitSet();
      places.or(hits[w][ground].same());
      places.or(hits[w][ground].opposite());
      BitSet seen = new BitSet();
      for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
        int sentence = theirs.get(i).sentence();
        if (!seen.get(sentence)) {
          seen.set(sentence);
          sums[sentence] += word.weight() * hits[w][ground].share();
        }
      }
    }
    addValues(clause, ground, sums);
    return sums;
  }

  /** A date or number that is found says where the clause belongs as well as a word does. */
  private void addValues(int clause, int ground, double[] sums) {
    for (Value value : statement.values()) {
      if (value.clause() != clause) {
        continue;
      }
      BitSet seen = new BitSet();
      for (Value given : grounds.get(ground).prose().values()) {
        if (Carrying.carries(given.exact(), value.exact()) && !seen.get(given.sentence())) {
          seen.set(given.sentence());
          sums[given.sentence()] += OF_VALUE;
        }
      }
    }
  }
}
