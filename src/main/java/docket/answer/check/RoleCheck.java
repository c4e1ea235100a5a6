package docket.answer.check;

import java.util.ArrayList;
import java.util.List;

/** Who does what to whom: "A sued B" is not carried by "B sued A". */
final class RoleCheck implements Check {
  private static final int REACH = 8;

  private final Lexicon lexicon;

  RoleCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void examine(Comparison comparison, Findings findings) {
    Prose statement = comparison.statement();
    for (int v = 0; v < statement.words().size(); v++) {
      Word verb = statement.words().get(v);
      if (!verb.tells() || isParty(verb) || isPlace(verb) || verb.weight() < 0.5) {
        continue;
      }
      List<Integer> before = parties(statement, v, -1);
      List<Integer> after = parties(statement, v, 1);
      if (!before.isEmpty() && !after.isEmpty() && isReversed(comparison, v, before, after)) {
        findings.add("who does what", verb.surface());
        return;
      }
    }
  }

  private boolean isReversed(
      Comparison comparison, int verb, List<Integer> before, List<Integer> after) {
    boolean passive = isPassive(comparison.statement(), verb);
    boolean reversed = false;
    for (int g = 0; g < comparison.grounds().size(); g++) {
      if (!comparison.grounds().get(g).sameLanguage()) {
        continue;
      }
      Prose prose = comparison.grounds().get(g).prose();
      for (int v : (Iterable<Integer>) comparison.hits(verb, g).same().stream()::iterator) {
        List<Integer> left = parties(prose, v, -1);
        List<Integer> right = parties(prose, v, 1);
        boolean sameVoice = isPassive(prose, v) == passive;
        boolean kept = hits(comparison, g, before, left) && hits(comparison, g, after, right);
        boolean swapped =
            hits(comparison, g, before, right)
                && hits(comparison, g, after, left)
                && !hits(comparison, g, before, left)
                && !hits(comparison, g, after, right);
        if (sameVoice ? kept : swapped) {
          return false;
        }
        reversed |= sameVoice ? swapped : kept && !swapped;
      }
    }
    return reversed;
  }

  private static boolean hits(
      Comparison comparison, int ground, List<Integer> words, List<Integer> there) {
    for (int w : words) {
      for (int p : there) {
        if (comparison.hits(w, ground).same().get(p)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The nearest name or actor before or after a word, within reach, with all of its words. */
  private List<Integer> parties(Prose prose, int verb, int step) {
    List<Integer> parties = new ArrayList<>();
    List<Word> words = prose.words();
    for (int i = verb + step;
        i >= 0 && i < words.size() && Math.abs(i - verb) <= REACH;
        i += step) {
      if (words.get(i).sentence() != words.get(verb).sentence()) {
        break;
      }
      boolean party = isParty(words.get(i));
      if (party && !(step < 0 && i > 0 && sharesPhrase(prose, i))) {
        parties.add(i);
        if (!goesWith(prose, i, step)) {
          return parties;
        }
      }
    }
    return parties;
  }

  private static boolean sharesPhrase(Prose prose, int i) {
    return prose.words().get(i).phrase() != i
        && prose.words().get(i - 1).role() != Word.Role.NAME
        && prose.words().get(i - 1).phrase() == prose.words().get(i).phrase();
  }

  /** Whether the next word in a direction is a party too, as in a full name. */
  private boolean goesWith(Prose prose, int i, int step) {
    int next = i + step;
    return next >= 0 && next < prose.words().size() && isParty(prose.words().get(next));
  }

  private boolean isParty(Word word) {
    if (word.role() == Word.Role.NAME) {
      return true;
    }
    for (int id : word.meanings()) {
      if (lexicon.meaning(id).kind() == Kind.ACTOR
          || lexicon.meaning(id).name().equals("kaspersky")) {
        return word.tells();
      }
    }
    return false;
  }

  /** Whether the doer follows the verb: sued by, aangeklaagd door. */
  private boolean isPassive(Prose prose, int verb) {
    List<Word> words = prose.words();
    int doer = lexicon.named("doer");
    for (int i = Math.max(0, verb - 4); i < words.size() && i <= verb + 6; i++) {
      if (i != verb
          && words.get(i).sentence() == words.get(verb).sentence()
          && !(i + 1 < words.size() && words.get(i + 1).role() == Word.Role.VALUE)
          && (words.get(i).means(doer) || hasPart(words.get(i), doer))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a phrase, such as "replaced by", has a meaning by itself. */
  private static boolean hasPart(Word word, int meaning) {
    for (Word.Part part : word.parts()) {
      for (int id : part.meanings()) {
        if (id == meaning) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isPlace(Word word) {
    for (int id : word.meanings()) {
      if (lexicon.meaning(id).kind() == Kind.PLACE) {
        return true;
      }
    }
    return false;
  }
}
