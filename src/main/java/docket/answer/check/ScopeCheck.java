package docket.answer.check;

import java.util.List;
import java.util.Set;

/** Only, all, most, at least, at most, worldwide: how far a sentence reaches. */
final class ScopeCheck implements Check {
  /** How many words may stand between a bound and its number. */
  private static final int NEAR = 3;

  private static final Set<String> LOWER = Set.of("least", "more");
  private static final Set<String> UPPER = Set.of("upto", "less", "until");
  private static final Set<String> REACH = Set.of("only", "all", "most", "world");

  private final Lexicon lexicon;
  private final Turns turns;

  ScopeCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
    turns = new Turns(lexicon);
  }

  @Override
  public void examine(Comparison comparison, Findings findings) {
    Prose statement = comparison.statement();
    for (int i = 0; i < statement.words().size(); i++) {
      if (isReach(statement, i)) {
        examineReach(comparison, i, findings);
      }
    }
    for (Comparison.Spot spot : comparison.spots()) {
      findDropped(comparison, spot, findings);
    }
    examineNotOnly(comparison, findings);
    for (Value value : statement.values()) {
      examineBound(comparison, value, findings);
    }
    for (int w = 0; w < statement.words().size(); w++) {
      examinePlace(comparison, w, findings);
    }
  }

  /** "Not only" is not "only". */
  private void examineNotOnly(Comparison comparison, Findings findings) {
    Comparison.Spot spot = comparison.best();
    boolean wide = has(comparison.statement().words(), 0, "notonly");
    boolean wideThere = has(comparison.wordsOf(spot), spot.sentence(), "notonly");
    boolean narrow = has(comparison.statement().words(), 0, "only");
    boolean narrowThere = has(comparison.wordsOf(spot), spot.sentence(), "only");
    if (wide && !wideThere && narrowThere || narrow && !narrowThere && wideThere) {
      findings.add("scope", wide ? "not only" : "only");
    }
  }

  private boolean has(List<Word> words, int sentence, String name) {
    int meaning = lexicon.named(name);
    return words.stream().anyMatch(word -> word.sentence() == sentence && word.means(meaning));
  }

  /** A word such as "only" or "all" that stands as a word of its own, not in a name. */
  private boolean isReach(Prose prose, int i) {
    Word word = prose.words().get(i);
    boolean name =
        word.isCapitalised() && i > 0 && prose.words().get(i - 1).sentence() == word.sentence();
    return word.role() == Word.Role.MARKER
        && !name
        && Turns.startsPhrase(prose, i)
        && !reach(word).isEmpty();
  }

  private String reach(Word word) {
    for (int id : word.meanings()) {
      if (REACH.contains(lexicon.meaning(id).name())) {
        return lexicon.meaning(id).name();
      }
    }
    return "";
  }

  private void examineReach(Comparison comparison, int i, Findings findings) {
    Prose statement = comparison.statement();
    String wanted = reach(statement.words().get(i));
    int host = turns.host(statement, i);
    boolean counts =
        i + 1 < statement.words().size() && statement.words().get(i + 1).role() == Word.Role.VALUE;
    boolean found = host >= 0 && comparison.share(host) > 0 || wanted.equals("world");
    boolean denied = i > 0 && turns.isNegator(statement, i - 1);
    if (!found || counts || denied) {
      return;
    }
    for (Comparison.Spot spot : comparison.spots()) {
      if (hasReach(comparison, spot, wanted)) {
        return;
      }
    }
    findings.add("scope", statement.words().get(i).surface());
  }

  private boolean hasReach(Comparison comparison, Comparison.Spot spot, String wanted) {
    Prose prose = comparison.grounds().get(spot.ground()).prose();
    for (int i = 0; i < prose.words().size(); i++) {
      Word word = prose.words().get(i);
      if (word.sentence() != spot.sentence()) {
        continue;
      }
      boolean none =
          wanted.equals("all") && word.means(lexicon.named("not")) && turns.isNegator(prose, i);
      if (none || gives(word, wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word can stand for one of reach; more words can than demand it themselves. */
  private boolean gives(Word word, String wanted) {
    for (int id : word.meanings()) {
      String name = lexicon.meaning(id).name();
      boolean wide = wanted.equals("all") || wanted.equals("world");
      if (name.equals(wanted)
          || name.equals(wanted + "ish")
          || wide && (name.equals("all") || name.equals("allish") || name.equals("world"))) {
        return true;
      }
    }
    return false;
  }

  /** Restrictions of a passage that a sentence in nearly the same words leaves out. */
  private void findDropped(Comparison comparison, Comparison.Spot spot, Findings findings) {
    Prose prose = comparison.grounds().get(spot.ground()).prose();
    for (int i = 0; i < prose.words().size(); i++) {
      if (prose.words().get(i).sentence() != spot.sentence() || !isReach(prose, i)) {
        continue;
      }
      String reach = reach(prose.words().get(i));
      int host = turns.host(prose, i);
      boolean narrow = reach.equals("only") || reach.equals("most");
      if (narrow
          && host >= 0
          && comparison.isReached(spot.ground(), host)
          && !turns.isDenied(prose, i)
          && comparison.isNearCopy(spot)
          && !statementHas(comparison.statement(), reach)) {
        findings.add("scope dropped", prose.words().get(i).surface());
      }
    }
  }

  private boolean statementHas(Prose statement, String reach) {
    for (Word word : statement.words()) {
      if (gives(word, reach)) {
        return true;
      }
    }
    return false;
  }

  /** "At least 12" is not "at most 12", and neither is carried by a bare 12. */
  private void examineBound(Comparison comparison, Value value, Findings findings) {
    if (value.exact() instanceof docket.text.Exact.Identifier) {
      return;
    }
    int said = bound(comparison.statement(), value);
    boolean found = false;
    boolean fits = false;
    for (Comparison.Ground ground : comparison.grounds()) {
      for (Value given : ground.prose().values()) {
        if (!ground.context() && Carrying.carries(given.exact(), value.exact())) {
          found = true;
          fits |= fits(comparison, value, said, ground.prose(), given);
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
      return said == has || said == 0 && has < 0;
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

  /** Outside a country is not inside it. */
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
