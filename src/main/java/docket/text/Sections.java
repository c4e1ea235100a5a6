package docket.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads parts of laws and rules: {@code section 1634}, {@code 791.2}, {@code FAR 52.204-23}, {@code
 * part 791}, {@code article 29}. A section with a full stop has the same name however it is called
 * and whatever title stands before it.
 */
final class Sections implements Match.Reading {
  private static final Map<String, String> HEADS = new HashMap<>();

  static {
    enter(
        "section",
        "§ section sections sec sectie secties abschnitt abschnitts paragraaf paragraph seccion"
            + " secciones раздел раздела разделе разделом");
    enter("part", "part parts deel teil teils partie parte часть части частью");
    enter("subpart", "subpart subdeel");
    enter("clause", "clause clausule klausel clausula far dfars");
    enter(
        "article",
        "article articles artikel artikels articulo articulos art статья статьи статье статью");
  }

  /**
   * The part of the Code of Federal Regulations whose sections the texts also cite by number only.
   */
  private static final Set<String> OWN_PART = Set.of("791");

  private static void enter(String kind, String words) {
    for (String word : words.split(" ", -1)) {
      HEADS.put(word, kind);
    }
  }

  private record Number(String normal, boolean dotted, int end) {}

  @Override
  public Optional<Match> at(Pieces pieces, int i) {
    if (pieces.startsNumber(i)) {
      return bare(pieces, i);
    }
    String kind = HEADS.getOrDefault(pieces.get(i).folded(), "");
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    int at = i + 1;
    while (at < i + 3 && pieces.isSign(at, "§.")) {
      at++;
    }
    if (!pieces.get(at).isDigits(1, 5)) {
      return Optional.empty();
    }
    Number number = number(pieces, at);
    if (kind.equals("clause") && !number.dotted()) {
      return Optional.empty();
    }
    boolean own = number.dotted() && (kind.equals("section") || kind.equals("clause"));
    String normal = own ? number.normal() : kind + "-" + number.normal();
    return Match.of(new Exact.Identifier(normal), number.end());
  }

  private static Optional<Match> bare(Pieces pieces, int i) {
    if (!pieces.get(i).isDigits(1, 5)) {
      return Optional.empty();
    }
    Number number = number(pieces, i);
    int before = pieces.isSign(i - 1, ".") ? i - 2 : i - 1;
    if (isCode(pieces, before)) {
      String normal = number.dotted() ? number.normal() : "part-" + number.normal();
      return Match.of(new Exact.Identifier(normal), number.end());
    }
    boolean known =
        number.dotted()
            && (number.end() > i + 3 || OWN_PART.contains(pieces.get(i).text()))
            && !pieces.goesOn(number.end(), ".-");
    return known ? Match.of(new Exact.Identifier(number.normal()), number.end()) : Optional.empty();
  }

  /** Whether the Code of Federal Regulations is named up to an index. */
  private static boolean isCode(Pieces pieces, int i) {
    return pieces.word(i).equals("cfr")
        || pieces.word(i).equals("r")
            && pieces.isSign(i - 1, ".")
            && pieces.word(i - 2).equals("f")
            && pieces.word(i - 4).equals("c");
  }

  /** The number at an index: {@code 1634}, {@code 791.2} or {@code 52.204-23}. */
  private static Number number(Pieces pieces, int i) {
    String first = pieces.get(i).text();
    if (!pieces.isGluedSign(i + 1, ".") || !pieces.isGluedDigits(i + 2, 1, 5)) {
      return new Number(first, false, i + 1);
    }
    String normal = first + "-" + pieces.get(i + 2).text();
    if (pieces.isGluedSign(i + 3, "-") && pieces.isGluedDigits(i + 4, 1, 4)) {
      return new Number(normal + "-" + pieces.get(i + 4).text(), true, i + 5);
    }
    return new Number(normal, true, i + 3);
  }
}
