package docket.answer.check;

import java.util.BitSet;
import java.util.List;

/** Finds the words that turn a sentence and what they turn. */
final class Turns {
  private static final int REACH = 5;

  private final Lexicon lexicon;
  private final int not;
  private final int outside;
  private final int needNot;
  private final int without;
  private final int only;
  private final int few;
  private final int insteadOf;

  Turns(Lexicon lexicon) {
    this.lexicon = lexicon;
    not = lexicon.named("not");
    outside = lexicon.named("outside");
    needNot = lexicon.named("needn't");
    without = lexicon.named("without");
    only = lexicon.named("only");
    few = lexicon.named("few");
    insteadOf = lexicon.named("insteadof");
  }

  /**
   * Whether a word, the first one of its phrase, denies or excludes something. Outside a place is
   * no denial: places are compared by themselves.
   */
  boolean isNegator(Prose prose, int i) {
    Word word = prose.words().get(i);
    if (word.role() != Word.Role.MARKER || !startsPhrase(prose, i)) {
      return false;
    }
    return word.means(not)
        || word.means(needNot)
        || word.means(outside) && !isBeforePlace(prose, i);
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
    int verb = marker - 1;
    while (verb >= Math.max(0, marker - 2) && !words.get(verb).tells()) {
      verb--;
    }
    boolean verbFirst =
        (prose.language() == docket.source.Language.NL
                || prose.language() == docket.source.Language.DE)
            && verb >= Math.max(0, marker - 2)
            && words.get(verb).clause() == clause
            && !(marker + 1 < words.size() && words.get(marker + 1).tells());
    if (verbFirst && words.get(marker).means(not)) {
      return verb;
    }
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

  /** How many negations a sentence has; those of one phrase count once. */
  int count(Prose prose, int sentence) {
    int count = 0;
    for (int i = 0; i < prose.words().size(); i++) {
      count += prose.words().get(i).sentence() == sentence && isNegator(prose, i) ? 1 : 0;
    }
    return count;
  }

  /**
   * Whether a negation stands in the clause of a word, next to it, or in a clause before it that
   * the clause goes on without a verb of its own: "not the company, its parent or its owners".
   */
  boolean isDenied(Prose prose, int index) {
    List<Word> words = prose.words();
    Word word = words.get(index);
    int clause = word.clause();
    for (int i = index; i >= 0 && words.get(i).sentence() == word.sentence(); i--) {
      if (words.get(i).clause() != clause) {
        if (!goesOn(prose, i + 1)) {
          break;
        }
        clause = words.get(i).clause();
      }
      if (isNegator(prose, i)) {
        return true;
      }
    }
    for (int i = Math.max(0, index - 3); i < words.size(); i++) {
      boolean near = i <= index + 3 && words.get(i).sentence() == word.sentence();
      boolean here = words.get(i).clause() == word.clause();
      if (i > index && !here && !near) {
        return false;
      }
      if ((here || near) && isNegator(prose, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause that starts at an index goes on the one before: after a comma or "or". */
  private boolean goesOn(Prose prose, int start) {
    for (int id : prose.words().get(start).meanings()) {
      if (lexicon.meaning(id).kind() == Kind.CLAUSE) {
        return lexicon.meaning(id).name().equals("or");
      }
    }
    if (start == 0) {
      return false;
    }
    return gap(prose, start).indexOf(',') >= 0;
  }

  /**
   * What a contrast denies: the word between "not" and the next mark, where a comma or a joining
   * word stands before "not", as in "a warning, not a ban".
   */
  BitSet contrasts(Prose prose, int sentence) {
    BitSet hosts = new BitSet();
    List<Word> words = prose.words();
    for (int i = 1; i + 1 < words.size(); i++) {
      if (words.get(i).sentence() != sentence) {
        continue;
      }
      if (words.get(i).means(insteadOf) && startsPhrase(prose, i)) {
        addInstead(prose, i, hosts);
        continue;
      }
      if (!isNegator(prose, i) || !isSetOff(prose, i)) {
        continue;
      }
      int next = words.get(i + 1).role() == Word.Role.FUNCTION ? i + 2 : i + 1;
      boolean tells =
          next < words.size() && words.get(next).sentence() == sentence && words.get(next).tells();
      if (tells && isLastBeforeMark(prose, next)) {
        hosts.set(next);
      }
    }
    return hosts;
  }

  /** What stands behind "rather than", up to the next mark. */
  private static void addInstead(Prose prose, int marker, BitSet hosts) {
    List<Word> words = prose.words();
    for (int i = marker + 1; i < words.size() && i <= marker + REACH + 2; i++) {
      boolean same = words.get(i).sentence() == words.get(marker).sentence();
      boolean phrase = words.get(i).phrase() == words.get(marker).phrase();
      if (!same || !phrase && !gap(prose, i).isBlank()) {
        return;
      }
      if (words.get(i).tells()) {
        hosts.set(i);
      }
    }
  }

  private boolean isSetOff(Prose prose, int i) {
    if (gap(prose, i).indexOf(',') >= 0) {
      return true;
    }
    for (int id : prose.words().get(i - 1).meanings()) {
      if (lexicon.meaning(id).kind() == Kind.CLAUSE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLastBeforeMark(Prose prose, int i) {
    List<Word> words = prose.words();
    int next = i + 1;
    while (next < words.size() && next <= i + 2) {
      if (words.get(next).sentence() != words.get(i).sentence() || !gap(prose, next).isBlank()) {
        return true;
      }
      if (words.get(next).tells() && words.get(next).weight() >= 0.5) {
        return false;
      }
      next++;
    }
    return next >= words.size() || words.get(next).sentence() != words.get(i).sentence();
  }

  /** What stands between a word and the one before it. */
  private static String gap(Prose prose, int i) {
    return prose.text().substring(prose.words().get(i - 1).end(), prose.words().get(i).start());
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
    if (word.means(few) || word.means(without) || word.means(only)) {
      return true;
    }
    if (!word.tells()) {
      return false;
    }
    for (int id : word.meanings()) {
      if (lexicon.meaning(id).negative()) {
        return true;
      }
    }
    return false;
  }
}
