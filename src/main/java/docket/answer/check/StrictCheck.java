package docket.answer.check;

/**
 * Names, places, actors and positions in a row must stand in the passages: with another one a
 * sentence says something else, however much of the rest is the same.
 */
final class StrictCheck implements Check {
  private final Lexicon lexicon;
  private final Circles circles;
  private final int home;

  StrictCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
    circles = new Circles(lexicon);
    home = lexicon.named("usa");
  }

  @Override
  public void examine(Comparison comparison, Findings findings) {
    if (isPlaceTwice(comparison)) {
      findings.add("place", "one named twice, another left out");
    }
    for (int w = 0; w < comparison.statement().words().size(); w++) {
      Word word = comparison.statement().words().get(w);
      if (word.tells() && comparison.share(w) > 0 && isElsewhere(comparison, w)) {
        findings.add("place", word.surface());
      }
      if (!word.tells() || comparison.share(w) > 0) {
        continue;
      }
      if (word.role() == Word.Role.NAME || isNameOfRival(comparison, w)) {
        findings.add("name", word.surface());
      } else if (has(word, Kind.PLACE)) {
        examinePlace(comparison, w, findings);
      } else if (has(word, Kind.ORDINAL)) {
        findings.add("order", word.surface());
      } else if (has(word, Kind.STRICT)
          && (hasRival(comparison, w, Kind.STRICT) || hasRival(comparison, w, Kind.ACTOR))) {
        findings.add("changed", word.surface());
      } else if (isStrictActor(comparison.statement(), w)) {
        examineActor(comparison, w, findings);
      }
    }
  }

  /** A place that only stands in other sentences, where another place stands in the right ones. */
  private boolean isElsewhere(Comparison comparison, int w) {
    Word word = comparison.statement().words().get(w);
    if (!has(word, Kind.PLACE) || comparison.isInContext(w)) {
      return false;
    }
    for (Comparison.Spot home : comparison.homes(word.clause())) {
      if (comparison.isAt(w, home)) {
        return false;
      }
    }
    return hasRival(comparison, w, Kind.PLACE);
  }

  /** A word with a capital, not at the start, that stands where a passage has a name of its own. */
  private boolean isNameOfRival(Comparison comparison, int w) {
    Word word = comparison.statement().words().get(w);
    boolean unknown = word.meanings().length == 0 && word.parts().isEmpty();
    return (unknown || w > 0)
        && word.isCapitalised()
        && comparison.statement().language() != docket.source.Language.DE
        && hasRivalName(comparison, w);
  }

  private boolean hasRivalName(Comparison comparison, int w) {
    Comparison.Spot spot = comparison.bestOf(comparison.statement().words().get(w).clause());
    java.util.List<Word> words = comparison.wordsOf(spot);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean free =
          word.sentence() == spot.sentence()
              && word.tells()
              && word.isCapitalised()
              && !comparison.isReached(spot.ground(), i);
      boolean first = i == 0 || words.get(i - 1).sentence() != word.sentence();
      if (free && (!first || isOwnName(word))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwnName(Word word) {
    return word.role() == Word.Role.NAME
        || word.means(lexicon.named("kaspersky"))
        || has(word, Kind.ACTOR)
        || has(word, Kind.PLACE);
  }

  /** Whether a place stands where the passage has another one, since it names it once too often. */
  private boolean isPlaceTwice(Comparison comparison) {
    Comparison.Spot spot = comparison.best();
    java.util.Map<Integer, Integer> balance = new java.util.HashMap<>();
    count(comparison.wordsOf(spot), spot.sentence(), 1, balance);
    java.util.Set<Integer> given = java.util.Set.copyOf(balance.keySet());
    count(comparison.statement().words(), 0, -1, balance);
    boolean twice =
        balance.entrySet().stream().anyMatch(e -> e.getValue() < 0 && given.contains(e.getKey()));
    boolean left = balance.values().stream().anyMatch(count -> count > 0);
    return twice && left && comparison.isMirror(spot);
  }

  /**
   * A place is missing, unless it is only the adjective of an institution: "the Dutch minister".
   */
  private void examinePlace(Comparison comparison, int w, Findings findings) {
    Prose statement = comparison.statement();
    boolean adjective =
        w + 1 < statement.words().size()
            && (statement.words().get(w).means(home)
                ? statement.words().get(w + 1).tells()
                : isPublic(statement.words().get(w + 1)));
    if (!adjective || hasSparePlace(comparison, w)) {
      findings.add("place", statement.words().get(w).surface());
    }
  }

  /** Whether the best sentence of the passages names some place more often than the sentence. */
  private boolean hasSparePlace(Comparison comparison, int w) {
    Comparison.Spot spot = comparison.bestOf(comparison.statement().words().get(w).clause());
    java.util.Map<Integer, Integer> balance = new java.util.HashMap<>();
    count(comparison.wordsOf(spot), spot.sentence(), 1, balance);
    count(comparison.statement().words(), 0, -1, balance);
    return balance.values().stream().anyMatch(left -> left > 0);
  }

  private void count(
      java.util.List<Word> words, int sentence, int step, java.util.Map<Integer, Integer> balance) {
    int phrase = -1;
    for (Word word : words) {
      boolean starts = word.phrase() != phrase;
      phrase = word.phrase();
      if (word.sentence() == sentence && starts && word.tells() && has(word, Kind.PLACE)) {
        balance.merge(word.meanings()[0], step, Integer::sum);
      }
    }
  }

  /** Between languages a missing actor counts if another stands in its place or nothing is left. */
  private void examineActor(Comparison comparison, int w, Findings findings) {
    Word word = comparison.statement().words().get(w);
    if (circles.hasNear(comparison, word)) {
      return;
    }
    boolean same = comparison.grounds().stream().anyMatch(Comparison.Ground::sameLanguage);
    if (same || hasRival(comparison, w, Kind.ACTOR) || comparison.slack() < 0.5) {
      findings.add("subject", word.surface());
    }
  }

  /** Whether a word is an institution: an actor that is none of the people. */
  private boolean isPublic(Word word) {
    boolean actor = false;
    for (int id : word.meanings()) {
      Meaning meaning = lexicon.meaning(id);
      actor |= meaning.kind() == Kind.ACTOR;
      if (meaning.circles().contains("people") || meaning.circles().contains("buyer")) {
        return false;
      }
    }
    return actor;
  }

  /** Whether the best sentence of the passages has another of the kind that nothing reaches. */
  private boolean hasRival(Comparison comparison, int w, Kind kind) {
    Comparison.Spot spot = comparison.bestOf(comparison.statement().words().get(w).clause());
    java.util.List<Word> words = comparison.wordsOf(spot);
    for (int i = 0; i < words.size(); i++) {
      boolean free =
          words.get(i).sentence() == spot.sentence()
              && words.get(i).tells()
              && !comparison.isReached(spot.ground(), i);
      if (free && has(words.get(i), kind)) {
        return true;
      }
    }
    return false;
  }

  /** Any actor but one that only stands for a name, such as "the company". */
  private boolean isStrictActor(Prose statement, int w) {
    Word word = statement.words().get(w);
    boolean actor = false;
    boolean generic = false;
    boolean other = false;
    for (int id : word.meanings()) {
      Meaning meaning = lexicon.meaning(id);
      actor |= meaning.kind() == Kind.ACTOR;
      generic |= meaning.kind() == Kind.ACTOR && !meaning.name().isEmpty();
      other |= meaning.kind() != Kind.ACTOR && meaning.kind() != Kind.PLACE;
    }
    boolean definite = w > 0 && statement.words().get(w - 1).role() == Word.Role.FUNCTION;
    boolean plural = word.folded().endsWith("s") || word.folded().endsWith("en");
    return actor && !other && !(generic && definite && !plural);
  }

  private boolean has(Word word, Kind kind) {
    boolean found = false;
    for (int id : word.meanings()) {
      if (lexicon.meaning(id).kind() == kind) {
        found = true;
      } else if (lexicon.meaning(id).kind() != Kind.PLACE) {
        return false;
      }
    }
    return found;
  }
}
