package docket.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads numbers of files and documents: letters and digits joined by hyphens ({@code
 * ICTS-2021-002}, {@code M-26-11}, {@code HB 1335}), {@code 2024-13532}, {@code 2019D31225}, {@code
 * 21/2022}.
 */
final class Dockets implements Match.Reading {
  private static final int MOST_GROUPS = 5;

  /** Letters that make a file number together with numbers of these lengths, in any spelling. */
  private static final Map<String, int[]> KNOWN =
      Map.ofEntries(
          Map.entry("icts", new int[] {4, 3}),
          Map.entry("fcc", new int[] {2, 2}),
          Map.entry("fac", new int[] {4, 2}),
          Map.entry("cve", new int[] {4, 0}),
          Map.entry("da", new int[] {2, 0}),
          Map.entry("hb", new int[] {0}),
          Map.entry("sb", new int[] {0}),
          Map.entry("hr", new int[] {0}));

  /** Letters with a hyphen and digits behind them that are no file number. */
  private static final Set<String> NO_FILE =
      Set.of("utc", "gmt", "us", "eu", "uk", "vs", "nl", "usa", "fy", "usd", "eur", "gbp", "win");

  @Override
  public Optional<Match> at(Pieces pieces, int i) {
    Piece piece = pieces.get(i);
    if (piece.isWord() && !isInside(pieces, i)) {
      return known(pieces, i)
          .or(() -> statute(pieces, i))
          .or(() -> joined(pieces, i))
          .or(() -> lettersFirst(pieces, i));
    }
    boolean joined = pieces.get(i + 1).glued() && pieces.startsNumber(i);
    return joined ? digitsFirst(pieces, i) : Optional.empty();
  }

  private static boolean isInside(Pieces pieces, int i) {
    return pieces.get(i).glued() && !pieces.isSign(i - 1, "(\"'[/:");
  }

  /** A known file number with hyphens or blanks between its groups. */
  private static Optional<Match> known(Pieces pieces, int i) {
    int[] lengths = KNOWN.get(pieces.word(i));
    if (lengths == null) {
      return Optional.empty();
    }
    StringBuilder normal = new StringBuilder(pieces.word(i));
    int j = i + 1;
    for (int length : lengths) {
      j = pieces.isSign(j, "-–.") ? j + 1 : j;
      boolean fits =
          length == 0 ? pieces.get(j).isDigits(2, 7) : pieces.get(j).isDigits(length, length);
      if (!fits) {
        return Optional.empty();
      }
      normal.append('-').append(pieces.get(j).text());
      j++;
    }
    boolean single = lengths.length == 1;
    boolean written = pieces.get(i).isCapitals() || !single;
    return written ? Match.of(new Exact.Identifier(normal.toString()), j) : Optional.empty();
  }

  /** New Hampshire's statutes: {@code RSA 21-R:15}. */
  private static Optional<Match> statute(Pieces pieces, int i) {
    boolean fits =
        pieces.word(i).equals("rsa")
            && pieces.get(i + 1).isDigits(1, 4)
            && pieces.isGluedSign(i + 2, "-")
            && pieces.word(i + 3).length() == 1
            && pieces.isGluedSign(i + 4, ":")
            && pieces.isGluedDigits(i + 5, 1, 4);
    return fits
        ? Match.of(
            new Exact.Identifier(
                "rsa-%s-%s-%s"
                    .formatted(
                        pieces.get(i + 1).text(), pieces.word(i + 3), pieces.get(i + 5).text())),
            i + 6)
        : Optional.empty();
  }

  /** Capital letters, a hyphen and groups of digits or capitals. */
  private static Optional<Match> joined(Pieces pieces, int i) {
    Piece head = pieces.get(i);
    boolean fits =
        head.isCapitals()
            && head.text().length() <= 6
            && !NO_FILE.contains(head.folded())
            && pieces.isGluedSign(i + 1, "-")
            && pieces.isGluedDigits(i + 2, 1, 8)
            && !isDate(pieces, i + 2);
    if (!fits) {
      return Optional.empty();
    }
    StringBuilder normal = new StringBuilder(head.folded());
    int j = i + 1;
    for (int groups = 0; groups < MOST_GROUPS && isNextGroup(pieces, j); groups++) {
      normal.append('-').append(pieces.get(j + 1).folded());
      j += 2;
    }
    boolean word = pieces.get(j).isWord() && pieces.get(j).glued();
    return word ? Optional.empty() : Match.of(new Exact.Identifier(normal.toString()), j);
  }

  private static boolean isNextGroup(Pieces pieces, int j) {
    Piece group = pieces.get(j + 1);
    return pieces.isGluedSign(j, "-/")
        && group.glued()
        && (group.isDigits(1, 8) || group.isCapitals() && group.text().length() <= 4);
  }

  private static boolean isDate(Pieces pieces, int i) {
    if (!Years.isYear(pieces.get(i))
        || !pieces.isGluedDigits(i + 2, 2, 2)
        || !pieces.isGluedDigits(i + 4, 2, 2)) {
      return false;
    }
    try {
      LocalDate.of(pieces.get(i).value(), pieces.get(i + 2).value(), pieces.get(i + 4).value());
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** {@code jy2420}: few letters and at least four digits that are no year. */
  private static Optional<Match> lettersFirst(Pieces pieces, int i) {
    Piece digits = pieces.get(i + 1);
    boolean fits =
        pieces.get(i).text().length() <= 3
            && pieces.isGluedDigits(i + 1, 4, 12)
            && !Years.isYear(digits)
            && !(pieces.get(i + 2).isWord() && pieces.get(i + 2).glued());
    return fits
        ? Match.of(new Exact.Identifier(pieces.word(i) + digits.text()), i + 2)
        : Optional.empty();
  }

  private static Optional<Match> digitsFirst(Pieces pieces, int i) {
    Piece first = pieces.get(i);
    boolean letter =
        first.isDigits(4, 4)
            && pieces.get(i + 1).glued()
            && pieces.word(i + 1).length() == 1
            && pieces.isGluedDigits(i + 2, 4, 6);
    if (letter) {
      return Match.of(
          new Exact.Identifier(first.text() + pieces.word(i + 1) + pieces.get(i + 2).text()),
          i + 3);
    }
    if (pieces.get(i).glued() && pieces.isSign(i - 1, "-.") && pieces.get(i - 2).isDigits()) {
      return Optional.empty();
    }
    return document(pieces, i).or(() -> numberOfYear(pieces, i)).or(() -> version(pieces, i));
  }

  /** {@code 2024-13532}, the number of a document of the Federal Register. */
  private static Optional<Match> document(Pieces pieces, int i) {
    boolean fits =
        Years.isYear(pieces.get(i))
            && pieces.isGluedSign(i + 1, "-")
            && pieces.isGluedDigits(i + 2, 5, 5)
            && !pieces.goesOn(i + 3, "-");
    return fits ? pair(pieces, i) : Optional.empty();
  }

  /** {@code 21/2022} and {@code 2018/2004}: a number that is no month, and the year. */
  private static Optional<Match> numberOfYear(Pieces pieces, int i) {
    Piece number = pieces.get(i);
    Piece year = pieces.get(i + 2);
    boolean written =
        number.isDigits(1, 6)
            && pieces.isGluedSign(i + 1, "/")
            && year.glued()
            && Years.isYear(year)
            && !pieces.goesOn(i + 3, "/");
    if (!written) {
      return Optional.empty();
    }
    boolean month = number.isDigits(1, 2) && number.value() >= 1 && number.value() <= 12;
    boolean years = Years.isYear(number) && number.value() < year.value();
    return month || years ? Optional.empty() : pair(pieces, i);
  }

  private static Optional<Match> pair(Pieces pieces, int i) {
    return Match.of(
        new Exact.Identifier(pieces.get(i).text() + "-" + pieces.get(i + 2).text()), i + 3);
  }

  /** Four numbers with full stops, the version of a program. */
  private static Optional<Match> version(Pieces pieces, int i) {
    StringBuilder normal = new StringBuilder(pieces.get(i).text());
    int j = i + 1;
    for (int groups = 0; groups < 3; groups++) {
      if (!pieces.isGluedSign(j, ".") || !pieces.isGluedDigits(j + 1, 1, 5)) {
        return Optional.empty();
      }
      normal.append('-').append(pieces.get(j + 1).text());
      j += 2;
    }
    return pieces.goesOn(j, ".") || isThousands(pieces, i)
        ? Optional.empty()
        : Match.of(new Exact.Identifier(normal.toString()), j);
  }

  private static boolean isThousands(Pieces pieces, int i) {
    return pieces.get(i).isDigits(1, 3)
        && pieces.get(i + 2).isDigits(3, 3)
        && pieces.get(i + 4).isDigits(3, 3)
        && pieces.get(i + 6).isDigits(3, 3);
  }
}
