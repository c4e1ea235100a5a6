package docket.text;

import java.util.Optional;
import java.util.Set;

/** Reads years that stand alone. */
final class Years implements Match.Reading {
  static final int FIRST = 1900;
  static final int LAST = 2100;

  /** Words that may be glued to the front of a year. */
  private static final Set<String> FISCAL = Set.of("fy");

  /** Whether a piece is a year from {@value #FIRST} to {@value #LAST}. */
  static boolean isYear(Piece piece) {
    return piece.isDigits(4, 4) && piece.value() >= FIRST && piece.value() <= LAST;
  }

  @Override
  public Optional<Match> at(Pieces pieces, int i) {
    boolean free = pieces.startsNumber(i) || pieces.get(i).glued() && pieces.isWord(i - 1, FISCAL);
    if (!free || !isYear(pieces.get(i)) || pieces.goesOn(i + 1, ".,:")) {
      return Optional.empty();
    }
    Piece next = pieces.get(i + 1);
    boolean glued = next.isWord() && next.glued();
    return glued ? Optional.empty() : Match.of(new Exact.Year(pieces.get(i).value()), i + 1);
  }
}
