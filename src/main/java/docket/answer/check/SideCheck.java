package docket.answer.check;

/** Outside a country is not inside it. */
final class SideCheck implements Check {
  /** How many words may stand between a place and the word that leads out of it. */
  private static final int NEAR = 3;

  private final Lexicon lexicon;

  SideCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void examine(Comparison comparison, Findings findings) {
    for (int w = 0; w < comparison.statement().words().size(); w++) {
      examinePlace(comparison, w, findings);
    }
  }

  private void examinePlace(Comparison comparison, int w, Findings findings) {
    Prose statement = comparison.statement();
    if (!isPlace(statement.words().get(w))) {
      return;
    }
    boolean outside = isOutside(statement, w);
    boolean found = false;
    for (int g = 0; g < comparison.grounds().size(); g++) {
      Prose prose = comparison.grounds().get(g).prose();
      int clause = statement.words().get(w).clause();
      for (int p : (Iterable<Integer>) comparison.hits(w, g).same().stream()::iterator) {
        boolean good = comparison.isGood(clause, g, prose.words().get(p).sentence());
        if (good && isPlace(prose.words().get(p))) {
          found = true;
          if (isOutside(prose, p) == outside) {
            return;
          }
        }
      }
    }
    if (found) {
      findings.add(
          "place", (outside ? "outside " : "inside ") + statement.words().get(w).surface());
    }
  }

  private boolean isPlace(Word word) {
    for (int id : word.meanings()) {
      if (lexicon.meaning(id).kind() == Kind.PLACE) {
        return true;
      }
    }
    return false;
  }

  private boolean isOutside(Prose prose, int place) {
    int outside = lexicon.named("outside");
    for (int i = place - 1; i >= 0 && i >= place - NEAR; i--) {
      Word word = prose.words().get(i);
      if (word.sentence() != prose.words().get(place).sentence()) {
        return false;
      }
      if (word.role() == Word.Role.MARKER && word.means(outside)) {
        return true;
      }
    }
    return false;
  }
}
