package docket.answer.check;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** May, must, need not and should are four things; what is only possible is not certain. */
final class DutyCheck implements Check {
  private final Lexicon lexicon;
  private final Turns turns;

  DutyCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
    turns = new Turns(lexicon);
  }

  /** How a clause binds its actor. */
  private enum Force {
    MUST,
    MAY,
    NEED_NOT,
    SHOULD,
    MAYBE,
    NEED,
    DENIED,
    BANNED
  }

  @Override
  public void examine(Comparison comparison, Findings findings) {
    Prose statement = comparison.statement();
    for (int c = 0; c < statement.clauses(); c++) {
      Comparison.Spot spot = comparison.bestOf(c);
      if (spot.score() < 1) {
        continue;
      }
      int clause = c;
      Set<Force> said = forces(statement, i -> statement.words().get(i).clause() == clause);
      Set<Force> given = given(comparison, c, spot);
      String fault = fault(said, given);
      if (!fault.isEmpty()) {
        findings.add("duty", fault);
      }
    }
  }

  private static String fault(Set<Force> said, Set<Force> given) {
    boolean weak = given.contains(Force.SHOULD) || given.contains(Force.MAY);
    boolean binds =
        given.contains(Force.MUST) || given.contains(Force.BANNED) || given.contains(Force.NEED);
    boolean denied = said.contains(Force.DENIED) || given.contains(Force.DENIED);
    if (said.contains(Force.MUST) && !denied && !binds && weak) {
      return "must, where the passage leaves it free";
    }
    if (said.contains(Force.MUST) && !denied && given.contains(Force.NEED_NOT)) {
      return "must, where the passage says need not";
    }
    boolean bound = given.contains(Force.MUST) && !denied && !weak;
    if (bound && !said.contains(Force.MUST)) {
      if (said.contains(Force.NEED_NOT)) {
        return "need not, where the passage says must";
      }
      if (said.contains(Force.SHOULD) && !given.contains(Force.NEED_NOT)) {
        return "should, where the passage says must";
      }
      if (said.contains(Force.MAY) && !given.contains(Force.MAYBE)) {
        return "may, where the passage says must";
      }
    }
    return "";
  }

  /** The forces of the clauses of the passage that carry a clause of the sentence. */
  private Set<Force> given(Comparison comparison, int clause, Comparison.Spot spot) {
    Prose prose = comparison.grounds().get(spot.ground()).prose();
    BitSet told = comparison.clausesAt(clause, spot);
    return forces(prose, i -> told.get(prose.words().get(i).clause()));
  }

  private Set<Force> forces(Prose prose, java.util.function.IntPredicate inside) {
    Set<Force> forces = EnumSet.noneOf(Force.class);
    List<Word> words = prose.words();
    for (int i = 0; i < words.size(); i++) {
      if (!inside.test(i) || !Turns.startsPhrase(prose, i)) {
        continue;
      }
      if (turns.isNegator(prose, i)) {
        forces.add(Force.DENIED);
      }
      for (int id : words.get(i).meanings()) {
        add(lexicon.meaning(id), words.get(i), forces);
      }
    }
    return forces;
  }

  private static void add(Meaning meaning, Word word, Set<Force> forces) {
    boolean marker = word.role() == Word.Role.MARKER;
    switch (meaning.name()) {
      case "must" -> {
        if (marker) {
          forces.add(Force.MUST);
        }
      }
      case "mustish" -> {
        forces.add(Force.NEED);
        forces.add(Force.MAYBE);
      }
      case "need" -> forces.add(Force.NEED);
      case "oblige" -> forces.add(Force.MUST);
      case "may", "allow", "voluntary" -> forces.add(Force.MAY);
      case "needn't", "exempt" -> forces.add(Force.NEED_NOT);
      case "should", "recommend" -> forces.add(Force.SHOULD);
      case "maybe" -> forces.add(Force.MAYBE);
      case "prohibit", "ban" -> forces.add(Force.BANNED);
      default -> {}
    }
  }
}
