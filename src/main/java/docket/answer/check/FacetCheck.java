package docket.answer.check;

import java.util.BitSet;
import java.util.List;

/** A sentence about federal bodies is not carried by a passage about private ones. */
final class FacetCheck implements Check {
  private final Facets facets;
  private final Turns turns;

  FacetCheck(Lexicon lexicon, Facets facets) {
    this.facets = facets;
    turns = new Turns(lexicon);
  }

  @Override
  public void examine(Comparison comparison, Findings findings) {
    Prose statement = comparison.statement();
    List<Facets.Named> said = facets.in(statement, 0);
    for (Facets.Named each : said) {
      boolean asks = each.firm() && !isPartOfName(statement, each.word());
      if (asks && !isDenied(statement, each) && isForeign(comparison, each, said)) {
        findings.add("changed", statement.words().get(each.word()).surface());
      }
    }
  }

  private static boolean isPartOfName(Prose prose, int i) {
    return i > 0 && prose.words().get(i).isCapitalised() && prose.words().get(i - 1).tells();
  }

  private boolean isDenied(Prose prose, Facets.Named named) {
    return named.side().polar() && turns.isDenied(prose, named.word());
  }

  /** Whether the sentences that may carry the clause have another side and not this one. */
  private boolean isForeign(Comparison comparison, Facets.Named said, List<Facets.Named> all) {
    int clause = comparison.statement().words().get(said.word()).clause();
    boolean found = false;
    boolean foundHere = false;
    boolean rival = said.side().alone();
    boolean rivalHere = false;
    for (Comparison.Spot spot : comparison.homes(clause)) {
      Prose prose = comparison.grounds().get(spot.ground()).prose();
      BitSet clauses = comparison.clausesAt(clause, spot);
      for (Facets.Named given : facets.in(prose, spot.sentence())) {
        boolean here = clauses.get(prose.words().get(given.word()).clause());
        boolean same = given.side().equals(said.side());
        boolean other = isRival(said, given, prose, all);
        found |= same;
        foundHere |= same && here;
        rival |= other;
        rivalHere |= other && here;
      }
    }
    boolean turned = said.side().polar() && rivalHere && !foundHere;
    return !found && rival || turned;
  }

  private boolean isRival(
      Facets.Named said, Facets.Named given, Prose prose, List<Facets.Named> all) {
    return given.firm()
        && said.side().excludes(given.side())
        && !isDenied(prose, given)
        && all.stream().noneMatch(other -> other.side().equals(given.side()));
  }
}
