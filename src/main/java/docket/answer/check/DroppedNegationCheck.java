package docket.answer.check;

import java.util.BitSet;
import java.util.List;

/** What a passage denies is not said without the negation. */
final class DroppedNegationCheck implements Check {
  private final Turns turns;

  DroppedNegationCheck(Lexicon lexicon) {
    turns = new Turns(lexicon);
  }

  @Override
  public void examine(Comparison comparison, Findings findings) {
    for (Comparison.Spot spot : comparison.spots()) {
      findDropped(comparison, spot, findings);
    }
  }

  /** Negations of a passage whose subject matter the sentence has without them. */
  private void findDropped(Comparison comparison, Comparison.Spot spot, Findings findings) {
    Prose prose = comparison.grounds().get(spot.ground()).prose();
    for (int i = 0; i < prose.words().size(); i++) {
      if (prose.words().get(i).sentence() != spot.sentence() || !turns.isNegator(prose, i)) {
        continue;
      }
      int host = reachedHost(comparison, spot, i);
      if (host >= 0
          && comparison.isReached(spot.ground(), host)
          && !keepsNegation(comparison, spot, host)) {
        findings.add("negation dropped", Nearness.between(prose, i, host));
      }
    }
  }

  /** What a negation of a passage turns, or the next word of its clause that the sentence has. */
  private int reachedHost(Comparison comparison, Comparison.Spot spot, int negator) {
    Prose prose = comparison.grounds().get(spot.ground()).prose();
    int host = turns.host(prose, negator);
    if (host < negator
        || comparison.isReached(spot.ground(), host)
        || turns.isNegative(prose.words().get(host))) {
      return host;
    }
    for (int i = host + 1; i < prose.words().size() && i <= host + 3; i++) {
      Word word = prose.words().get(i);
      if (word.clause() != prose.words().get(negator).clause()) {
        return host;
      }
      if (word.weight() >= 0.5 && comparison.isReached(spot.ground(), i)) {
        return i;
      }
    }
    return host;
  }

  private boolean keepsNegation(Comparison comparison, Comparison.Spot spot, int host) {
    Prose statement = comparison.statement();
    boolean sameFound = false;
    for (int w = 0; w < statement.words().size(); w++) {
      Index.Hits hits = comparison.hits(w, spot.ground());
      if (hits.opposite().get(host) && !hits.same().get(host)) {
        return true;
      }
      if (!hits.same().get(host)) {
        continue;
      }
      sameFound = true;
      boolean weak = statement.words().get(w).weight() < 0.5;
      if (weak
          || isDeniedHere(comparison, w, spot)
          || hasNegativeBeside(comparison, w, spot)
          || isAffirmedElsewhere(comparison, w, spot, hits.same())) {
        return true;
      }
    }
    return !sameFound;
  }

  private boolean hasNegativeBeside(Comparison comparison, int index, Comparison.Spot spot) {
    boolean same = comparison.grounds().get(spot.ground()).sameLanguage();
    List<Word> words = comparison.statement().words();
    for (int i = 0; i < words.size(); i++) {
      if (Nearness.isBeside(words, i, index, same)
          && turns.isNegative(words.get(i))
          && !comparison.isAt(i, spot)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of the sentence has another place in the passages where nothing is denied. */
  private boolean isAffirmedElsewhere(
      Comparison comparison, int word, Comparison.Spot spot, BitSet same) {
    Prose prose = comparison.grounds().get(spot.ground()).prose();
    int clause = comparison.statement().words().get(word).clause();
    double least = 0.9 * comparison.bestOf(clause).score();
    for (int p : (Iterable<Integer>) same.stream()::iterator) {
      int sentence = prose.words().get(p).sentence();
      boolean good = comparison.score(clause, spot.ground(), sentence) >= least;
      if (good && !turns.isDenied(prose, p)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDeniedHere(Comparison comparison, int word, Comparison.Spot spot) {
    return Nearness.isClose(comparison, spot.ground(), spot.sentence())
        ? turns.isDenied(comparison.statement(), word)
        : turns.isSentenceDenied(comparison.statement(), 0);
  }
}
