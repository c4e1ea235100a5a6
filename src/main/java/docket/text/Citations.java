package docket.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads citations by volume and page: {@code 89 FR 52434}, {@code 909 F.3d 446}, {@code 50 U.S.C.
 * 1705}. The last page of a range is a citation of its own. Of the Code of Federal Regulations only
 * the title belongs to the citation ({@code 15 CFR}): the section is read by {@link Sections}, so
 * that it is the same with and without the title.
 */
final class Citations implements Match.Reading {
  private static final Map<String, String> REPORTERS =
      Map.ofEntries(
          Map.entry("fr", "fr"),
          Map.entry("fedreg", "fr"),
          Map.entry("federalregister", "fr"),
          Map.entry("f2d", "f2d"),
          Map.entry("f3d", "f3d"),
          Map.entry("f4th", "f4th"),
          Map.entry("fsupp2d", "fsupp2d"),
          Map.entry("fsupp3d", "fsupp3d"),
          Map.entry("usc", "usc"),
          Map.entry("stat", "stat"),
          Map.entry("cfr", "cfr"));

  private static final int LONGEST_NAME = "federalregister".length();

  /** Most pieces between the volume and the page of one citation. */
  private static final int MOST_BETWEEN = 9;

  private static final Set<String> TO = Set.of("to", "tot", "through", "bis", "a", "до", "по");

  private record Reporter(String name, int end) {}

  @Override
  public Optional<Match> at(Pieces pieces, int i) {
    if (!pieces.startsNumber(i)) {
      return Optional.empty();
    }
    Optional<Match> citation = citation(pieces, i);
    return citation.isPresent() ? citation : lastPage(pieces, i);
  }

  private static Optional<Match> citation(Pieces pieces, int i) {
    if (!pieces.get(i).isDigits(1, 4) || !pieces.get(i + 1).isWord()) {
      return Optional.empty();
    }
    Reporter reporter = reporter(pieces, i + 1);
    if (reporter.end() < 0) {
      return Optional.empty();
    }
    String volume = pieces.get(i).text() + "-" + reporter.name();
    if (reporter.name().equals("cfr")) {
      return Match.of(new Exact.Identifier(volume), reporter.end());
    }
    int at = reporter.end();
    while (at < reporter.end() + 3 && pieces.isSign(at, "§.,")) {
      at++;
    }
    String page = page(pieces, at);
    return page.isEmpty()
        ? Optional.empty()
        : Match.of(new Exact.Identifier(volume + "-" + page), afterPage(pieces, at));
  }

  private static Reporter reporter(Pieces pieces, int from) {
    StringBuilder name = new StringBuilder();
    Reporter best = new Reporter("", -1);
    for (int i = from; i < from + MOST_BETWEEN && name.length() <= LONGEST_NAME; i++) {
      Piece piece = pieces.get(i);
      if (piece.isWord() || piece.isDigits() && i > from) {
        name.append(piece.folded());
      } else if (i == from || !pieces.isGluedSign(i, ".")) {
        break;
      }
      String found = REPORTERS.getOrDefault(name.toString(), "");
      if (!found.isEmpty()) {
        best = new Reporter(found, i + 1);
      }
    }
    return best;
  }

  /** The digits of a page, {@code 52,434} included; empty where there is none. */
  private static String page(Pieces pieces, int i) {
    if (!pieces.get(i).isDigits(1, 6)) {
      return "";
    }
    return pieces.get(i).text() + (isGrouped(pieces, i) ? pieces.get(i + 2).text() : "");
  }

  private static int afterPage(Pieces pieces, int i) {
    return isGrouped(pieces, i) ? i + 3 : i + 1;
  }

  private static boolean isGrouped(Pieces pieces, int i) {
    return pieces.get(i).isDigits(1, 3)
        && pieces.isGluedSign(i + 1, ",")
        && pieces.isGluedDigits(i + 2, 3, 3);
  }

  /** The page behind "52434-" or "52434 to", with the volume of the citation before it. */
  private static Optional<Match> lastPage(Pieces pieces, int i) {
    boolean dash = pieces.isSign(i - 1, "-") && pieces.get(i - 2).isDigits();
    boolean word = pieces.isWord(i - 1, TO) && pieces.get(i - 2).isDigits();
    if (!dash && !word || !pieces.get(i).isDigits(2, 6)) {
      return Optional.empty();
    }
    for (int from = i - 3; from >= i - MOST_BETWEEN; from--) {
      Optional<Match> first = pieces.startsNumber(from) ? citation(pieces, from) : Optional.empty();
      if (first.isPresent() && first.get().end() == i - 1) {
        return Match.of(next(first.get().value(), pieces.get(i).text()), i + 1);
      }
    }
    return Optional.empty();
  }

  /** {@code 52434-37} means 52437. */
  private static Exact next(Exact first, String page) {
    String normal = first instanceof Exact.Identifier identifier ? identifier.normal() : "";
    int lastHyphen = normal.lastIndexOf('-');
    String firstPage = normal.substring(lastHyphen + 1);
    int missing = Math.max(0, firstPage.length() - page.length());
    return new Exact.Identifier(
        normal.substring(0, lastHyphen + 1) + firstPage.substring(0, missing) + page);
  }
}
