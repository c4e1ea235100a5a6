package docket.answer.check;

import java.util.BitSet;
import java.util.List;

/**
 * What is denied in the passage must be denied in the sentence and the other way round. A negation
 * and an opposite word cancel out: "not prohibited" is "allowed".
 */
final class PolarityCheck implements Check {
  private final Turns turns;

  PolarityCheck(Lexicon lexicon) {
    turns = new Turns(lexicon);
  }

  @Override
  public void examine(Comparison comparison, Findings findings) {
    Prose statement = comparison.statement();
    for (int i = 0; i < statement.words().size(); i++) {
      if (turns.isNegator(statement, i)) {
        int host = foundHost(comparison, i);
        if (host >= 0 && !isDeniedThere(comparison, host)) {
          findings.add("negation", Nearness.between(statement, i, host));
        }
      } else if (statement.words().get(i).tells() && isTurnedRound(comparison, i)) {
        findings.add("opposite", statement.words().get(i).surface());
      }
    }
    compareCounts(comparison, findings);
  }

  /**
   * What a negation turns, if the passages have it; else the nearest word of its clause they have.
   */
  private int foundHost(Comparison comparison, int negator) {
    Prose statement = comparison.statement();
    int host = turns.host(statement, negator);
    int clause = statement.words().get(negator).clause();
    if (host < 0 || comparison.homes(clause).stream().anyMatch(h -> comparison.isAt(host, h))) {
      return host;
    }
    for (int step = 1; step < 20; step++) {
      for (int i : new int[] {negator + step, negator - step}) {
        boolean here =
            i >= 0 && i < statement.words().size() && statement.words().get(i).clause() == clause;
        if (here
            && statement.words().get(i).tells()
            && comparison.isAt(i, comparison.bestOf(clause))) {
          return i;
        }
      }
    }
    return -1;
  }

  /** A sentence that mirrors one of a passage has a negation where that one has one. */
  private void compareCounts(Comparison comparison, Findings findings) {
    Comparison.Spot spot = comparison.best();
    Prose prose = comparison.grounds().get(spot.ground()).prose();
    if (!comparison.isMirror(spot)) {
      return;
    }
    int said = turns.count(comparison.statement(), 0);
    int given = turns.count(prose, spot.sentence());
    if (said == given
        || hasFreeNegative(comparison, spot)
        || Nearness.hasOpposite(comparison, spot)) {
      return;
    }
    if (said == 0 || given == 0 || hasLoneNegation(comparison, spot)) {
      findings.add("negation", said < given ? "missing" : "put in");
    }
  }

  /** Whether one side denies something in a clause whose counterpart denies nothing. */
  private boolean hasLoneNegation(Comparison comparison, Comparison.Spot spot) {
    Prose statement = comparison.statement();
    Prose prose = comparison.grounds().get(spot.ground()).prose();
    for (int i = 0; i < statement.words().size(); i++) {
      int host = turns.isNegator(statement, i) ? foundHost(comparison, i) : -1;
      if (host >= 0) {
        BitSet there = comparison.hits(host, spot.ground()).same();
        boolean denied =
            there.stream()
                .anyMatch(
                    p ->
                        prose.words().get(p).sentence() != spot.sentence()
                            || turns.isDenied(prose, p));
        if (!there.isEmpty() && !denied) {
          return true;
        }
      }
    }
    for (int i = 0; i < prose.words().size(); i++) {
      boolean here = prose.words().get(i).sentence() == spot.sentence();
      int host = here && turns.isNegator(prose, i) ? turns.host(prose, i) : -1;
      if (host >= 0
          && comparison.isRepeated(spot.ground(), host)
          && !isDeniedBySome(comparison, spot, host)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDeniedBySome(Comparison comparison, Comparison.Spot spot, int there) {
    for (int w = 0; w < comparison.statement().words().size(); w++) {
      boolean same = comparison.hits(w, spot.ground()).same().get(there);
      if (same && turns.isDenied(comparison.statement(), w)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one side has a word that denies by itself and that the other has not. */
  private boolean hasFreeNegative(Comparison comparison, Comparison.Spot spot) {
    List<Word> said = comparison.statement().words();
    for (int w = 0; w < said.size(); w++) {
      if (turns.isNegative(said.get(w)) && !comparison.isAt(w, spot)) {
        return true;
      }
    }
    List<Word> given = comparison.wordsOf(spot);
    for (int i = 0; i < given.size(); i++) {
      boolean here = given.get(i).sentence() == spot.sentence();
      if (here && turns.isNegative(given.get(i)) && !comparison.isReached(spot.ground(), i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a passage denies, in one way or the other, what the sentence denies. */
  private boolean isDeniedThere(Comparison comparison, int host) {
    int clause = comparison.statement().words().get(host).clause();
    for (Comparison.Spot home : comparison.nearHomes(clause)) {
      if (isDeniedAt(comparison, host, home)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDeniedAt(Comparison comparison, int host, Comparison.Spot home) {
    Prose prose = comparison.grounds().get(home.ground()).prose();
    Index.Hits hits = comparison.hits(host, home.ground());
    for (int p : (Iterable<Integer>) hits.same().stream()::iterator) {
      boolean here = prose.words().get(p).sentence() == home.sentence();
      if (here
          && (isDenied(comparison, home.ground(), p)
              || hasFreeNegative(comparison, home.ground(), p))) {
        return true;
      }
    }
    for (int p : (Iterable<Integer>) hits.opposite().stream()::iterator) {
      boolean here = prose.words().get(p).sentence() == home.sentence();
      if (here && !turns.isDenied(prose, p)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word of a passage is denied. Clauses are compared only where the sentence is nearly a
   * copy; else a negation counts for its whole sentence.
   */
  private boolean isDenied(Comparison comparison, int ground, int index) {
    Prose prose = comparison.grounds().get(ground).prose();
    int sentence = prose.words().get(index).sentence();
    return Nearness.isClose(comparison, ground, sentence)
        ? turns.isDenied(prose, index)
        : turns.isSentenceDenied(prose, sentence);
  }

  /** Whether the clause has a word that denies by itself and that the sentence does not have. */
  private boolean hasFreeNegative(Comparison comparison, int ground, int index) {
    List<Word> words = comparison.grounds().get(ground).prose().words();
    for (int i = Math.max(0, index - 30); i < words.size() && i < index + 30; i++) {
      boolean here =
          Nearness.isBeside(words, i, index, comparison.grounds().get(ground).sameLanguage());
      if (here && turns.isNegative(words.get(i)) && !comparison.isReached(ground, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the passages have only the opposite of a word, with as many negations. */
  private boolean isTurnedRound(Comparison comparison, int word) {
    boolean denied = turns.isDenied(comparison.statement(), word);
    boolean anyDenied = turns.isSentenceDenied(comparison.statement(), 0);
    int clause = comparison.statement().words().get(word).clause();
    boolean turned = false;
    for (int g = 0; g < comparison.grounds().size(); g++) {
      Prose prose = comparison.grounds().get(g).prose();
      if (comparison.hits(word, g).isSame()) {
        return false;
      }
      for (int p : (Iterable<Integer>) comparison.hits(word, g).opposite().stream()::iterator) {
        boolean good = comparison.isGood(clause, g, prose.words().get(p).sentence());
        boolean deniedThere = isDenied(comparison, g, p) || hasFreeNegative(comparison, g, p);
        boolean close = Nearness.isClose(comparison, g, prose.words().get(p).sentence());
        boolean here = close ? denied : anyDenied;
        if (good && here != deniedThere || comparison.isRepeated(g, p)) {
          return false;
        }
        turned |= good;
      }
    }
    return turned;
  }
}
