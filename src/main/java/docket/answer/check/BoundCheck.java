package docket.answer.check;

import java.util.List;
import java.util.Set;

/** At least 12 is not at most 12; from a day on is not until that day. */
final class BoundCheck implements Check {
  /** How many words may stand between a bound and its number. */
  private static final int NEAR = 3;

  private static final Set<String> LOWER = Set.of("least", "more");
  private static final Set<String> UPPER = Set.of("upto", "less", "until");

  private final Lexicon lexicon;
  private final Turns turns;

  BoundCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
    turns = new Turns(lexicon);
  }

  @Override
  public void examine(Comparison comparison, Findings findings) {
    for (Value value : comparison.statement().values()) {
      examineBound(comparison, value, findings);
    }
  }

  /** "At least 12" is not "at most 12", and neither is carried by a bare 12. */
  private void examineBound(Comparison comparison, Value value, Findings findings) {
    if (value.exact() instanceof docket.text.Exact.Identifier) {
      return;
    }
    int said = bound(comparison.statement(), value);
    boolean found = false;
    boolean fits = false;
    for (Comparison.Spot spot : comparison.nearHomes(value.clause())) {
      Prose prose = comparison.grounds().get(spot.ground()).prose();
      for (Value given : prose.values()) {
        boolean here = given.sentence() == spot.sentence();
        if (here && Carrying.carries(given.exact(), value.exact())) {
          found = true;
          fits |= fits(comparison, value, said, prose, given);
        }
      }
    }
    if (found && !fits) {
      findings.add("scope", value.surface());
    }
  }

  private boolean fits(Comparison comparison, Value value, int said, Prose prose, Value given) {
    int has = bound(prose, given);
    if (!isDate(value)) {
      boolean turned = term(comparison.statement(), value) * term(prose, given) < 0;
      return !turned && (said == has || said == 0 && has < 0);
    }
    if (said * has >= 0) {
      return true;
    }
    boolean turned = isDeniedAround(comparison.statement(), value) != isDeniedAround(prose, given);
    return turned;
  }

  /** Whether what is said with a date is denied, by a negation or by a word such as to stop. */
  private boolean isDeniedAround(Prose prose, Value value) {
    boolean denied = false;
    for (int i = 0; i < prose.words().size(); i++) {
      if (prose.words().get(i).clause() == value.clause()) {
        denied |= turns.isNegator(prose, i) || turns.isNegative(prose.words().get(i));
      }
    }
    return denied;
  }

  private static boolean isDate(Value value) {
    return Carrying.sortName(value.exact()).equals("date")
        || Carrying.sortName(value.exact()).equals("time");
  }

  /** 1 for a lower bound before or after a value, -1 for an upper one, 0 for none. */
  private int bound(Prose prose, Value value) {
    List<Word> words = prose.words();
    for (int i = value.word() - 1; i >= 0 && i >= value.word() - NEAR; i--) {
      if (words.get(i).sentence() != value.sentence() || words.get(i).role() == Word.Role.VALUE) {
        break;
      }
      int bound = bound(words.get(i), isDate(value));
      if (bound != 0) {
        return bound;
      }
    }
    for (int i = value.lastWord() + 1; i < words.size() && i <= value.lastWord() + NEAR; i++) {
      boolean after = words.get(i).sentence() == value.sentence() && !isDate(value);
      if (after && words.get(i).phrase() != i || after && i == value.lastWord() + 2) {
        int bound = bound(words.get(i), false);
        if (bound != 0 && words.get(i).role() == Word.Role.MARKER) {
          return bound;
        }
      }
    }
    return 0;
  }

  /** 1 for what happens after so many days, -1 for what happens within them, 0 for neither. */
  private int term(Prose prose, Value value) {
    for (int i = value.word() - 1; i >= 0 && i >= value.word() - 2; i--) {
      Word word = prose.words().get(i);
      if (word.sentence() != value.sentence() || word.role() == Word.Role.VALUE) {
        return 0;
      }
      if (word.means(lexicon.named("inside"))) {
        return -1;
      }
      if (word.means(lexicon.named("after"))) {
        return 1;
      }
    }
    return 0;
  }

  private int bound(Word word, boolean date) {
    for (int id : word.meanings()) {
      String name = lexicon.meaning(id).name();
      if (LOWER.contains(name) || date && name.equals("from")) {
        return 1;
      }
      if (UPPER.contains(name) && (date || !name.equals("until"))) {
        return -1;
      }
    }
    return 0;
  }
}
