package docket.answer.check;

import java.util.List;

/**
 * An actor or a name must stand where the passages say what the sentence says, not only somewhere:
 * if another one stands there that the sentence leaves out, the sentence is about the wrong one.
 */
final class SlotCheck implements Check {
  private final Lexicon lexicon;
  private final Circles circles;

  SlotCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
    circles = new Circles(lexicon);
  }

  @Override
  public void examine(Comparison comparison, Findings findings) {
    Prose statement = comparison.statement();
    for (int w = 0; w < statement.words().size(); w++) {
      Word word = statement.words().get(w);
      Comparison.Spot spot = comparison.bestOf(word.clause());
      if (isParty(word)
          && comparison.share(w) > 0
          && !comparison.isInContext(w)
          && !comparison.isAt(w, spot)
          && isFirm(comparison, word.clause(), spot)
          && !hasOtherHome(comparison, w, spot)
          && hasRival(comparison, word, spot)) {
        findings.add("subject", word.surface());
      }
    }
  }

  private boolean isParty(Word word) {
    if (word.role() == Word.Role.NAME) {
      return true;
    }
    boolean party = false;
    for (int id : word.meanings()) {
      Kind kind = lexicon.meaning(id).kind();
      party |= kind == Kind.ACTOR;
      if (kind != Kind.ACTOR) {
        return false;
      }
    }
    return party && word.tells();
  }

  /** Whether the spot says most of the clause, so that it is the place that counts. */
  private static boolean isFirm(Comparison comparison, int clause, Comparison.Spot spot) {
    double all = 0;
    int telling = 0;
    for (Word word : comparison.statement().words()) {
      if (word.clause() == clause) {
        all += word.weight();
        telling += word.tells() ? 1 : 0;
      }
    }
    return telling >= 3 && spot.score() >= 0.5 * all;
  }

  /** Whether the word stands in another sentence that says nearly as much of the clause. */
  private static boolean hasOtherHome(Comparison comparison, int w, Comparison.Spot spot) {
    Word word = comparison.statement().words().get(w);
    for (int g = 0; g < comparison.grounds().size(); g++) {
      List<Word> words = comparison.grounds().get(g).prose().words();
      for (int p : (Iterable<Integer>) comparison.hits(w, g).same().stream()::iterator) {
        double score = comparison.score(word.clause(), g, words.get(p).sentence());
        if (score - word.weight() >= 0.7 * spot.score()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean hasRival(Comparison comparison, Word word, Comparison.Spot spot) {
    List<Word> words = comparison.wordsOf(spot);
    for (int i = 0; i < words.size(); i++) {
      boolean free =
          words.get(i).sentence() == spot.sentence() && !comparison.isReached(spot.ground(), i);
      if (free && isParty(words.get(i)) && !circles.isNear(word, words.get(i))) {
        return true;
      }
    }
    return false;
  }
}
