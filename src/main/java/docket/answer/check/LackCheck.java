package docket.answer.check;

/** What a passage says without, or of the lack of, something is not carried by the same with it. */
final class LackCheck implements Check {
  private static final int REACH = 4;

  private final Turns turns;
  private final int without;

  LackCheck(Lexicon lexicon) {
    turns = new Turns(lexicon);
    without = lexicon.named("without");
  }

  @Override
  public void examine(Comparison comparison, Findings findings) {
    for (Comparison.Spot spot : comparison.spots()) {
      Prose prose = comparison.grounds().get(spot.ground()).prose();
      for (int i = 0; i < prose.words().size(); i++) {
        boolean lacks = prose.words().get(i).sentence() == spot.sentence() && isWithout(prose, i);
        int host = lacks ? host(comparison, spot, i) : -1;
        if (host >= 0 && isHad(comparison, spot, host)) {
          findings.add("negation dropped", Nearness.between(prose, i, host));
        }
      }
    }
  }

  private boolean isWithout(Prose prose, int i) {
    Word word = prose.words().get(i);
    return word.role() == Word.Role.MARKER && word.means(without) && Turns.startsPhrase(prose, i);
  }

  /** The next word after "without" that the sentence has too; -1 where there is none. */
  private static int host(Comparison comparison, Comparison.Spot spot, int marker) {
    Prose prose = comparison.grounds().get(spot.ground()).prose();
    for (int i = marker + 1; i < prose.words().size() && i <= marker + REACH; i++) {
      Word word = prose.words().get(i);
      if (word.sentence() != spot.sentence()
          || word.clause() != prose.words().get(marker).clause()) {
        return -1;
      }
      if (word.weight() >= 1) {
        return comparison.isRepeated(spot.ground(), i) ? i : -1;
      }
    }
    return -1;
  }

  /** Whether the sentence has the word, and nowhere with a word that denies or takes away. */
  private boolean isHad(Comparison comparison, Comparison.Spot spot, int host) {
    Prose statement = comparison.statement();
    for (int w = 0; w < statement.words().size(); w++) {
      if (comparison.hits(w, spot.ground()).same().get(host) && lacksNearby(statement, w)) {
        return false;
      }
    }
    return true;
  }

  private boolean lacksNearby(Prose statement, int w) {
    for (int i = 0; i < statement.words().size(); i++) {
      boolean lacks =
          isWithout(statement, i)
              || turns.isNegator(statement, i)
              || turns.isNegative(statement.words().get(i));
      boolean near =
          Math.abs(i - w) <= REACH
              || statement.words().get(i).clause() == statement.words().get(w).clause();
      if (lacks && near) {
        return true;
      }
    }
    return false;
  }
}
