package docket.answer.check;

import java.util.List;

/** What comes before something does not come after it. */
final class OrderCheck implements Check {
  private static final int NEAR = 4;

  private final int before;
  private final int after;

  OrderCheck(Lexicon lexicon) {
    before = lexicon.named("before");
    after = lexicon.named("after");
  }

  @Override
  public void examine(Comparison comparison, Findings findings) {
    Prose statement = comparison.statement();
    for (int i = 0; i < statement.words().size(); i++) {
      int said = order(statement.words().get(i));
      boolean alone = said != 0 && Turns.startsPhrase(statement, i);
      int host = alone ? nextTold(statement, i) : -1;
      if (host >= 0 && isReversed(comparison, host, said)) {
        findings.add("order in time", statement.words().get(i).surface());
      }
    }
  }

  private int order(Word word) {
    if (word.means(before)) {
      return word.means(after) ? 0 : -1;
    }
    return word.means(after) ? 1 : 0;
  }

  private static int nextTold(Prose prose, int from) {
    List<Word> words = prose.words();
    for (int i = from + 1; i < words.size() && i <= from + NEAR; i++) {
      boolean value = words.get(i).role() == Word.Role.VALUE;
      if (value || words.get(i).sentence() != words.get(from).sentence()) {
        return -1;
      }
      if (words.get(i).tells()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether every place of the passages with the word and an order has the other order. */
  private boolean isReversed(Comparison comparison, int host, int said) {
    boolean reversed = false;
    for (int g = 0; g < comparison.grounds().size(); g++) {
      Prose prose = comparison.grounds().get(g).prose();
      int clause = comparison.statement().words().get(host).clause();
      for (int p : (Iterable<Integer>) comparison.hits(host, g).same().stream()::iterator) {
        int given = orderBefore(prose, p);
        boolean good = comparison.isGood(clause, g, prose.words().get(p).sentence());
        if (given == said) {
          return false;
        }
        reversed |= good && given == -said;
      }
    }
    return reversed;
  }

  private int orderBefore(Prose prose, int index) {
    for (int i = index - 1; i >= 0 && i >= index - NEAR; i--) {
      if (prose.words().get(i).sentence() != prose.words().get(index).sentence()) {
        return 0;
      }
      int order = order(prose.words().get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
