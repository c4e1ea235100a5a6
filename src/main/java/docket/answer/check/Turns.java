package docket.answer.check;

import java.util.List;

/** Finds the words that turn a sentence and what they turn. */
final class Turns {
  private static final int REACH = 5;

  private final Lexicon lexicon;
  private final int not;
  private final int outside;

  Turns(Lexicon lexicon) {
    this.lexicon = lexicon;
    not = lexicon.named("not");
    outside = lexicon.named("outside");
  }

  /**
   * Whether a word, the first one of its phrase, denies or excludes something. Outside a place is no
   * denial: places are compared by themselves.
   */
  boolean isNegator(Prose prose, int i) {
    Word word = prose.words().get(i);
    if (word.role() != Word.Role.MARKER || !startsPhrase(prose, i)) {
      return false;
    }
    return word.means(not) || word.means(outside) && !isBeforePlace(prose, i);
  }

  private boolean isBeforePlace(Prose prose, int i) {
    int host = host(prose, i);
    if (host < 0) {
      return false;
    }
    for (int id : prose.words().get(host).meanings()) {
      if (lexicon.meaning(id).kind() == Kind.PLACE) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands alone or is the first one of its phrase. */
  static boolean startsPhrase(Prose prose, int i) {
    return i == 0 || prose.words().get(i - 1).phrase() != prose.words().get(i).phrase();
  }

  /**
   * The word that a marker turns: the next telling word of its clause, else the last one before it;
   * -1 where there is none.
   */
  int host(Prose prose, int marker) {
    List<Word> words = prose.words();
    int clause = words.get(marker).clause();
    for (int i = marker + 1; i < words.size() && i <= marker + REACH; i++) {
      if (words.get(i).clause() == clause && words.get(i).tells()) {
        return i;
      }
    }
    for (int i = marker - 1; i >= 0 && i >= marker - REACH; i--) {
      if (words.get(i).clause() == clause && words.get(i).tells()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a negation stands in the clause of a word, or next to it. */
  boolean isDenied(Prose prose, int index) {
    List<Word> words = prose.words();
    int clause = words.get(index).clause();
    for (int i = Math.max(0, index - 60); i < words.size() && i < index + 60; i++) {
      boolean here = words.get(i).clause() == clause;
      boolean near =
          Math.abs(i - index) <= 3 && words.get(i).sentence() == words.get(index).sentence();
      if ((here || near) && isNegator(prose, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a negation stands anywhere in the sentence of a word. */
  boolean isSentenceDenied(Prose prose, int sentence) {
    for (int i = 0; i < prose.words().size(); i++) {
      if (prose.words().get(i).sentence() == sentence && isNegator(prose, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word denies something by its own meaning, as to refuse does. */
  boolean isNegative(Word word) {
    for (int id : word.meanings()) {
      if (lexicon.meaning(id).negative()) {
        return true;
      }
    }
    return false;
  }
}
