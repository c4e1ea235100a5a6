package docket.answer.check;

/** Tells whether the passages name an actor that can stand for one of the sentence. */
final class Circles {
  private final Lexicon lexicon;

  Circles(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a passage names an actor of the same circle, as customers for users. */
  boolean hasNear(Comparison comparison, Word word) {
    for (int id : word.meanings()) {
      Meaning meaning = lexicon.meaning(id);
      if (!meaning.circles().isEmpty() && isNamed(comparison, meaning)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two words name actors of one circle. */
  boolean isNear(Word one, Word other) {
    for (int id : one.meanings()) {
      for (int to : other.meanings()) {
        if (lexicon.meaning(id).isNear(lexicon.meaning(to))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isNamed(Comparison comparison, Meaning meaning) {
    for (Comparison.Ground ground : comparison.grounds()) {
      for (Word word : ground.prose().words()) {
        for (int id : isClear(word) ? word.meanings() : new int[0]) {
          if (lexicon.meaning(id).isNear(meaning)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether a word names actors and nothing else, unlike "states" or "national". */
  private boolean isClear(Word word) {
    for (int id : word.meanings()) {
      Kind kind = lexicon.meaning(id).kind();
      if (kind != Kind.ACTOR && kind != Kind.PLACE) {
        return false;
      }
    }
    return true;
  }
}
