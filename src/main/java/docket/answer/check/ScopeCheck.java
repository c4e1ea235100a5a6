package docket.answer.check;

import java.util.Set;

/** Only, all, most, few, worldwide: how far a sentence reaches. */
final class ScopeCheck implements Check {
  private static final Set<String> REACH =
      Set.of("only", "all", "most", "few", "onlysome", "world", "notonly");

  /** Words that deny a noun, and so say something of all of its kind. */
  private static final Set<String> NONE =
      Set.of(
          "no", "none", "nobody", "nothing", "neither", "geen", "niemand", "niets", "kein", "keine",
          "keinen", "keinem", "keiner", "keines", "nichts", "aucun", "aucune", "nul", "ningun",
          "ninguna", "ninguno", "nadie", "никто", "никакой", "никаких", "никакие");

  /** What else than itself can stand for a word of reach. */
  private static final java.util.Map<String, Set<String>> SUPPLIES =
      java.util.Map.of(
          "only", Set.of("only", "onlyish"),
          "all", Set.of("all", "allish", "world"),
          "world", Set.of("world", "worldish", "all", "allish"),
          "most", Set.of("most"),
          "few", Set.of("few", "less", "onlysome"),
          "onlysome", Set.of("onlysome", "some", "someish", "few", "most"),
          "notonly", Set.of("notonly"));

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
      findNarrowed(comparison, spot, findings);
    }
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
    int next = i + 1;
    boolean counts =
        next < statement.words().size()
            && statement.words().get(next).role() == Word.Role.VALUE
            && !wanted.equals("only");
    boolean denied = i > 0 && turns.isNegator(statement, i - 1);
    if (counts || denied) {
      return;
    }
    for (Comparison.Spot spot : comparison.nearHomes(statement.words().get(i).clause())) {
      if (isGiven(comparison, i, spot, wanted)) {
        return;
      }
    }
    findings.add("scope", statement.words().get(i).surface());
  }

  private boolean isGiven(Comparison comparison, int i, Comparison.Spot spot, String wanted) {
    Prose statement = comparison.statement();
    boolean turned =
        wanted.equals("only") && turns.isDenied(statement, i)
            ? hasReach(comparison, spot, "notonly")
            : wanted.equals("notonly") && hasDeniedOnly(comparison, spot);
    boolean widened =
        (wanted.equals("few") || wanted.equals("onlysome"))
            && hasReach(comparison, spot, "all")
            && !statementHas(statement, "all");
    boolean none =
        (wanted.equals("all") || wanted.equals("few"))
            && hasNone(comparison, turns.host(statement, i), spot);
    return turned || none || !widened && hasReach(comparison, spot, wanted);
  }

  private boolean hasReach(Comparison comparison, Comparison.Spot spot, String wanted) {
    for (Word word : comparison.wordsOf(spot)) {
      if (word.sentence() == spot.sentence() && gives(word, wanted)) {
        return true;
      }
    }
    return false;
  }

  /** "No customer kept it" for "all customers lost it". */
  private boolean hasNone(Comparison comparison, int host, Comparison.Spot spot) {
    Prose prose = comparison.grounds().get(spot.ground()).prose();
    for (int p = 0; host >= 0 && p < prose.words().size(); p++) {
      Word word = prose.words().get(p);
      if (word.sentence() == spot.sentence()
          && NONE.contains(word.folded())
          && reaches(comparison, host, spot, turns.host(prose, p))) {
        return true;
      }
    }
    return false;
  }

  /** "Not by that fact alone". */
  private boolean hasDeniedOnly(Comparison comparison, Comparison.Spot spot) {
    Prose prose = comparison.grounds().get(spot.ground()).prose();
    for (int i = 0; i < prose.words().size(); i++) {
      Word word = prose.words().get(i);
      if (word.sentence() == spot.sentence() && gives(word, "only") && turns.isDenied(prose, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word can stand for one of reach; more words can than demand it themselves. */
  private boolean gives(Word word, String wanted) {
    for (int id : word.meanings()) {
      if (SUPPLIES.getOrDefault(wanted, Set.of()).contains(lexicon.meaning(id).name())) {
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
      boolean narrow = reach.equals("only") || reach.equals("most") || reach.equals("few");
      if (narrow
          && host >= 0
          && comparison.isReached(spot.ground(), host)
          && !turns.isDenied(prose, i)
          && comparison.isMirror(spot)
          && !statementHas(comparison.statement(), reach)) {
        findings.add("scope dropped", prose.words().get(i).surface());
      }
    }
  }

  /** "Some users" where the passage speaks of all of them. */
  private void findNarrowed(Comparison comparison, Comparison.Spot spot, Findings findings) {
    Prose statement = comparison.statement();
    Prose prose = comparison.grounds().get(spot.ground()).prose();
    for (int i = 0; i < prose.words().size(); i++) {
      boolean all =
          prose.words().get(i).sentence() == spot.sentence()
              && isReach(prose, i)
              && reach(prose.words().get(i)).equals("all");
      int host = all ? turns.host(prose, i) : -1;
      for (int w = 0; host >= 0 && w < statement.words().size(); w++) {
        if (isSome(statement, w) && reaches(comparison, turns.host(statement, w), spot, host)) {
          findings.add("scope", statement.words().get(w).surface());
        }
      }
    }
  }

  private boolean isSome(Prose prose, int w) {
    return prose.words().get(w).role() == Word.Role.MARKER
        && prose.words().get(w).means(lexicon.named("some"))
        && Turns.startsPhrase(prose, w);
  }

  private static boolean reaches(Comparison comparison, int word, Comparison.Spot spot, int there) {
    return word >= 0 && there >= 0 && comparison.hits(word, spot.ground()).same().get(there);
  }

  private boolean statementHas(Prose statement, String reach) {
    for (Word word : statement.words()) {
      if (gives(word, reach)) {
        return true;
      }
    }
    return false;
  }
}
