package docket.answer.check;

import java.util.ArrayList;
import java.util.List;

/** A sentence about federal bodies is not carried by a passage about private ones. */
final class FacetCheck implements Check {
  private final Facets facets;

  FacetCheck(Facets facets) {
    this.facets = facets;
  }

  @Override
  public void examine(Comparison comparison, Findings findings) {
    Prose statement = comparison.statement();
    List<Facets.Named> said = facets.in(statement, 0);
    for (Facets.Named each : said) {
      Word word = statement.words().get(each.word());
      if (each.firm() && !isPartOfName(statement, each.word())) {
        List<Facets.Named> given = given(comparison, word.clause());
        boolean found = given.stream().anyMatch(other -> other.side().equals(each.side()));
        boolean rival = given.stream().anyMatch(other -> isRival(each, other, said));
        if (!found && (rival || each.side().alone())) {
          findings.add("changed", word.surface());
        }
      }
    }
  }

  private static boolean isRival(
      Facets.Named said, Facets.Named given, List<Facets.Named> allSaid) {
    return given.firm()
        && said.side().excludes(given.side())
        && allSaid.stream().noneMatch(other -> other.side().equals(given.side()));
  }

  private static boolean isPartOfName(Prose prose, int i) {
    return i > 0 && prose.words().get(i).isCapitalised() && prose.words().get(i - 1).tells();
  }

  /** What is named in the sentences of the passages that may carry a clause. */
  private List<Facets.Named> given(Comparison comparison, int clause) {
    List<Facets.Named> given = new ArrayList<>();
    for (Comparison.Spot spot : comparison.homes(clause)) {
      given.addAll(facets.in(comparison.grounds().get(spot.ground()).prose(), spot.sentence()));
    }
    return given;
  }
}
