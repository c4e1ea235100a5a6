package docket.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads orders, directives and laws that have a name and a number: {@code Executive Order 13873},
 * {@code BOD 17-01}, {@code PSPF Direction 002-2025}, {@code Pub. L. 115-91}.
 */
final class Orders implements Match.Reading {
  private static final int ORDER_DIGITS = 5;

  /** Most digits of the numbers of a directive or law. */
  private record Form(String name, int first, int second) {}

  private record Name(List<String> words, Form form) {}

  private static final Form ORDER = new Form("eo", ORDER_DIGITS, 0);
  private static final Form DIRECTIVE = new Form("bod", 2, 2);
  private static final Form EMERGENCY = new Form("ed", 2, 2);
  private static final Form DIRECTION = new Form("pspf", 3, 4);
  private static final Form LAW = new Form("publ", 3, 3);

  /** Names by their first word, in order of preference. */
  private static final Map<String, List<Name>> NAMES = names();

  private static Map<String, List<Name>> names() {
    Map<String, List<Name>> names = new HashMap<>();
    enter(
        ORDER,
        "executive order|exec order|exec orders|executive orders|eo|e o|orden ejecutiva"
            + "|presidentieel decreet|decreet|decret presidentiel|decret executif|decret|decreto"
            + "|dekret|prasidialdekret|erlass|указ|указа|указу|указе|указом",
        names);
    enter(EMERGENCY, "emergency directive|ed", names);
    enter(
        DIRECTIVE,
        "binding operational directive|operational directive|bod|directive|richtlijn|direktive"
            + "|anweisung|anordnung|directiva|директива|директивы|директиве|директиву",
        names);
    enter(
        DIRECTION,
        "pspf policy direction|pspf direction|pspf|direction|richtlijn|anweisung|directiva"
            + "|instruction|директива|директивы",
        names);
    enter(LAW, "public law|pub l|publ|p l|pl", names);
    return names;
  }

  private static void enter(Form form, String ways, Map<String, List<Name>> names) {
    for (String way : ways.split("\\|", -1)) {
      List<String> words = List.of(way.split(" ", -1));
      names
          .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
          .add(new Name(words, form));
    }
  }

  @Override
  public Optional<Match> at(Pieces pieces, int i) {
    if (!pieces.get(i).isWord()) {
      return Optional.empty();
    }
    for (Name name : NAMES.getOrDefault(pieces.word(i), List.of())) {
      int end = pieces.afterWords(i, name.words());
      Optional<Match> match =
          end < 0 ? Optional.empty() : number(pieces, afterNumero(pieces, end), name.form());
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  /** Index after ". No." or the like. */
  static int afterNumero(Pieces pieces, int i) {
    int j = pieces.isSign(i, ".-") ? i + 1 : i;
    String word = pieces.word(j);
    boolean numero =
        word.equals("no") || word.equals("nr") || word.equals("num") || word.equals("n");
    if (!numero && !pieces.isSign(j, "№")) {
      return j;
    }
    return pieces.isGluedSign(j + 1, ".º°") ? j + 2 : j + 1;
  }

  private static Optional<Match> number(Pieces pieces, int i, Form form) {
    Piece first = pieces.get(i);
    if (form.second() == 0) {
      return first.isDigits(form.first(), form.first())
          ? Match.of(new Exact.Identifier(form.name() + "-" + first.text()), i + 1)
          : Optional.empty();
    }
    boolean exact = !form.equals(LAW);
    boolean fits =
        first.isDigits(exact ? form.first() : 2, form.first())
            && pieces.isGluedSign(i + 1, "-")
            && pieces.isGluedDigits(i + 2, exact ? form.second() : 1, form.second())
            && !pieces.goesOn(i + 3, "-");
    return fits
        ? Match.of(
            new Exact.Identifier(form.name() + "-" + first.text() + "-" + pieces.get(i + 2).text()),
            i + 3)
        : Optional.empty();
  }
}
