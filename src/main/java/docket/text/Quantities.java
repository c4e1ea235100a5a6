package docket.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads amounts of money, percentages and plain numbers, in digits or in words. */
final class Quantities implements Match.Reading {
  private static final Map<String, String> CURRENCIES = new HashMap<>();

  static {
    enter("USD", "$ usd dollar dollars dollarn dolar dolares доллар доллара долларов долл");
    enter("EUR", "€ eur euro euros евро");
    enter("GBP", "£ gbp pound pounds pond pfund");
    enter(
        "RUB",
        "₽ rub rur ruble rubles rouble roubles roebel rubel rublo rublos рубль рубля рублей руб");
    enter("CHF", "chf");
    enter("CAD", "cad");
    enter("AUD", "aud");
  }

  private static final String SIGNS = "$€£₽";

  /** Words for currencies that may stand before the number. */
  private static final Set<String> CODES =
      Set.of("usd", "eur", "gbp", "rub", "chf", "cad", "aud", "euro");

  /** Words between a number and its currency. */
  private static final Set<String> BETWEEN =
      Set.of(
          "us",
          "u",
          "s",
          "amerikaanse",
          "american",
          "amerikanische",
          "amerikanischen",
          "de",
          "d",
          "канадских",
          "американских");

  private static final Set<String> PERCENT =
      Set.of(
          "percent",
          "procent",
          "prozent",
          "pct",
          "proc",
          "процент",
          "процента",
          "процентов",
          "проценты",
          "процентам");
  private static final Set<String> PER = Set.of("per", "pour", "por");
  private static final Set<String> CENT = Set.of("cent", "ciento", "cien");

  private static void enter(String code, String words) {
    for (String word : words.split(" ", -1)) {
      CURRENCIES.put(word, code);
    }
  }

  @Override
  public Optional<Match> at(Pieces pieces, int i) {
    Piece piece = pieces.get(i);
    if (piece.isSign(SIGNS)) {
      return currencyFirst(pieces, i, i + 1);
    }
    if (piece.isWord()) {
      Optional<Match> amount = wordFirst(pieces, i);
      return amount.isPresent()
          ? amount
          : SpelledNumbers.at(pieces, i, false)
              .flatMap(number -> numberFirst(pieces, number.value(), number.end()));
    }
    return Numerals.at(pieces, i)
        .flatMap(number -> numberFirst(pieces, number.value(), number.end()));
  }

  /** {@code USD 20}, {@code US$ 20}, {@code U.S. $20}. */
  private static Optional<Match> wordFirst(Pieces pieces, int i) {
    if (pieces.isWord(i, CODES)) {
      return currencyFirst(pieces, i, i + 1);
    }
    boolean us = pieces.word(i).equals("us") && pieces.isSign(i + 1, "$");
    return us ? currencyFirst(pieces, i + 1, i + 2) : Optional.empty();
  }

  private static Optional<Match> currencyFirst(Pieces pieces, int currency, int number) {
    String code = CURRENCIES.getOrDefault(pieces.get(currency).folded(), "");
    int from = pieces.isSign(number, "-") ? number + 1 : number;
    if (code.isEmpty() || pieces.get(from).isDigits() && !pieces.startsNumber(from)) {
      return Optional.empty();
    }
    return Numerals.at(pieces, from)
        .map(numeral -> millions(pieces, numeral))
        .flatMap(numeral -> Match.of(new Exact.Amount(code, numeral.value()), numeral.end()));
  }

  /** Behind a currency sign a lone M stands for million, as in {@code $1M}. */
  private static Numerals.Numeral millions(Pieces pieces, Numerals.Numeral numeral) {
    boolean million = pieces.word(numeral.end()).equals("m") && pieces.get(numeral.end()).glued();
    return million
        ? new Numerals.Numeral(
            numeral.value().multiply(BigDecimal.valueOf(1_000_000)), numeral.end() + 1, false)
        : numeral;
  }

  private static Optional<Match> numberFirst(Pieces pieces, BigDecimal value, int end) {
    int j = pieces.isSign(end, "-") ? end + 1 : end;
    int afterPercent = afterPercent(pieces, j);
    if (afterPercent > j) {
      return Match.of(new Exact.Percent(value), afterPercent);
    }
    int k = j;
    while (k < j + 5 && (pieces.isWord(k, BETWEEN) || k > j && pieces.isSign(k, ".-'"))) {
      k++;
    }
    String code = CURRENCIES.getOrDefault(pieces.get(k).folded(), "");
    boolean sign = pieces.isSign(k, SIGNS);
    boolean ofNext = sign && pieces.isGluedDigits(k + 1, 1, 9) && !pieces.get(k).glued();
    if (!code.isEmpty() && !ofNext) {
      return Match.of(new Exact.Amount(code, value), k + 1);
    }
    return Match.of(new Exact.Number(value), end);
  }

  private static int afterPercent(Pieces pieces, int j) {
    if (pieces.isSign(j, "%") || pieces.isWord(j, PERCENT)) {
      return j + 1;
    }
    return pieces.isWord(j, PER) && pieces.isWord(j + 1, CENT) ? j + 2 : j;
  }
}
