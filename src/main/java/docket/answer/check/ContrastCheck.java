package docket.answer.check;

import java.util.BitSet;

/** "A ban, not a warning" is not "a warning, not a ban". */
final class ContrastCheck implements Check {
  private final Turns turns;
  private final Lexicon lexicon;

  ContrastCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
    turns = new Turns(lexicon);
  }

  @Override
  public void examine(Comparison comparison, Findings findings) {
    BitSet here = turns.contrasts(comparison.statement(), 0);
    if (here.isEmpty()) {
      return;
    }
    for (Comparison.Spot spot : comparison.spots()) {
      findExchanged(comparison, spot, here, findings);
    }
    for (int w : (Iterable<Integer>) here.stream()::iterator) {
      if (comparison.share(w) > 0 && !isSetApart(comparison, w)) {
        findings.add("contrast", comparison.statement().words().get(w).surface());
      }
    }
  }

  private void findExchanged(
      Comparison comparison, Comparison.Spot spot, BitSet here, Findings findings) {
    Prose prose = comparison.grounds().get(spot.ground()).prose();
    BitSet there = turns.contrasts(prose, spot.sentence());
    for (int w : (Iterable<Integer>) here.stream()::iterator) {
      BitSet same = comparison.hits(w, spot.ground()).same();
      boolean affirmed = !same.isEmpty() && !same.intersects(there);
      if (affirmed && Nearness.isTaken(comparison, spot, there, here)) {
        findings.add("negation", comparison.statement().words().get(w).surface());
      }
    }
  }

  /** Whether the passages treat a word in another way than what stands beside it. */
  private boolean isSetApart(Comparison comparison, int w) {
    int clause = comparison.statement().words().get(w).clause();
    for (Comparison.Spot home : comparison.homes(clause)) {
      Prose prose = comparison.grounds().get(home.ground()).prose();
      if (!turns.contrasts(prose, home.sentence()).isEmpty() || hasExclusion(prose, home)) {
        return true;
      }
      boolean denied = false;
      boolean affirmed = false;
      for (int i = 0; i < prose.words().size(); i++) {
        if (prose.words().get(i).sentence() == home.sentence()
            && comparison.isReached(home.ground(), i)
            && isOfSort(comparison.statement().words().get(w), prose.words().get(i))) {
          denied |= turns.isDenied(prose, i);
          affirmed |= !turns.isDenied(prose, i);
        }
      }
      if (denied && affirmed) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word can stand beside the other one: an actor beside an actor. */
  private boolean isOfSort(Word one, Word other) {
    return isActor(one) == isActor(other) && other.tells();
  }

  private boolean isActor(Word word) {
    for (int id : word.meanings()) {
      if (lexicon.meaning(id).kind() == Kind.ACTOR) {
        return true;
      }
    }
    return false;
  }

  private boolean hasExclusion(Prose prose, Comparison.Spot home) {
    for (Word word : prose.words()) {
      boolean excludes =
          word.means(lexicon.named("outside"))
              || word.means(lexicon.named("only"))
              || word.means(lexicon.named("insteadof"));
      if (word.sentence() == home.sentence() && excludes) {
        return true;
      }
    }
    return false;
  }
}
