package docket.text;

import java.util.Optional;
import java.util.Set;

/**
 * Reads numbers of court cases: German ones ({@code 4 B 473/22}) and American ones ({@code
 * 1:17-cv-02697}, {@code No. 18-5176}). Of the American ones year and number count, so that the
 * same case is the same with and without the division, the kind and leading zeros.
 */
final class CaseNumbers implements Match.Reading {
  private static final Set<String> KINDS = Set.of("cv", "cr", "mc", "civ");
  private static final Set<String> BEFORE =
      Set.of("no", "nos", "nr", "nrs", "case", "cases", "docket", "dockets", "zaak", "zaken", "az");

  @Override
  public Optional<Match> at(Pieces pieces, int i) {
    Piece next = pieces.get(i + 1);
    return pieces.startsNumber(i) && (next.isWord() || next.isSign("-:"))
        ? german(pieces, i).or(() -> american(pieces, i)).or(() -> announced(pieces, i))
        : Optional.empty();
  }

  private static Optional<Match> german(Pieces pieces, int i) {
    String chamber = pieces.word(i + 1);
    boolean fits =
        pieces.get(i).isDigits(1, 2)
            && !chamber.isEmpty()
            && chamber.length() <= 4
            && pieces.get(i + 2).isDigits(1, 5)
            && pieces.isGluedSign(i + 3, "/")
            && pieces.isGluedDigits(i + 4, 2, 2)
            && !pieces.goesOn(i + 5, "/");
    return fits
        ? Match.of(
            new Exact.Identifier(
                "%s-%s-%s-%s"
                    .formatted(
                        pieces.get(i).text(),
                        chamber,
                        pieces.get(i + 2).text(),
                        pieces.get(i + 4).text())),
            i + 5)
        : Optional.empty();
  }

  private static Optional<Match> american(Pieces pieces, int i) {
    boolean division = pieces.isGluedSign(i + 1, ":") && pieces.isGluedDigits(i + 2, 2, 2);
    int year = division ? i + 2 : i;
    boolean fits =
        pieces.get(year).isDigits(2, 2)
            && pieces.isGluedSign(year + 1, "-")
            && pieces.isWord(year + 2, KINDS)
            && pieces.isSign(year + 3, "-")
            && pieces.isGluedDigits(year + 4, 1, 6);
    return fits ? match(pieces, year, year + 4) : Optional.empty();
  }

  /** Two numbers with a hyphen behind "No.", or behind another such number in a list. */
  private static Optional<Match> announced(Pieces pieces, int i) {
    if (!isShort(pieces, i)) {
      return Optional.empty();
    }
    boolean behindNumero = isAnnounced(pieces, i - 1);
    boolean listed =
        pieces.get(i - 1).isWord() && isShort(pieces, i - 4) && isAnnounced(pieces, i - 5);
    boolean longEnough = pieces.get(i + 2).isDigits(4, 5) && !isRound(pieces.get(i + 2));
    return behindNumero || listed || longEnough ? match(pieces, i, i + 2) : Optional.empty();
  }

  private static boolean isShort(Pieces pieces, int i) {
    return pieces.get(i).isDigits(2, 2)
        && pieces.isGluedSign(i + 1, "-")
        && pieces.isGluedDigits(i + 2, 3, 5)
        && !pieces.goesOn(i + 3, "-")
        && !Years.isYear(pieces.get(i + 2))
        && !(pieces.get(i).glued() && pieces.isSign(i - 1, "-"));
  }

  private static boolean isAnnounced(Pieces pieces, int i) {
    int word = pieces.isSign(i, ".:") ? i - 1 : i;
    return pieces.isWord(word, BEFORE) || pieces.isSign(i, "№");
  }

  /** A round number after a hyphen is the end of a range. */
  private static boolean isRound(Piece digits) {
    return digits.text().endsWith("00");
  }

  private static Optional<Match> match(Pieces pieces, int year, int number) {
    String digits = pieces.get(number).text().replaceFirst("^0+(?=.)", "");
    return Match.of(new Exact.Identifier(pieces.get(year).text() + "-" + digits), number + 1);
  }
}
