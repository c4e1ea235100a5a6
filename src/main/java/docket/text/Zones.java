package docket.text;

import docket.source.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the time zone behind a time. */
final class Zones {
  /** Ways of naming a zone by their first word, longest first. */
  private static final Map<String, List<Name>> NAMES = names();

  private Zones() {}

  private record Name(List<String> words, String zone) {}

  /**
   * A zone that was read.
   *
   * @param name its short name
   * @param end index after its last piece
   */
  record Zone(String name, int end) {}

  private static Map<String, List<Name>> names() {
    Map<String, List<Name>> names = new HashMap<>();
    for (String line : WordLists.lines("time-zones")) {
      int colon = line.indexOf(':');
      for (String way : line.substring(colon + 1).split("\\|", -1)) {
        List<String> words = Words.tokens(way).stream().map(Words.Token::folded).toList();
        names
            .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
            .add(new Name(words, line.substring(0, colon)));
      }
    }
    Comparator<Name> longest = Comparator.comparing(name -> -name.words().size());
    names.values().forEach(ways -> ways.sort(longest));
    return names;
  }

  /** The zone that starts at an index, also in brackets. */
  static Optional<Zone> at(Pieces pieces, int i) {
    if (pieces.isSign(i, "(")) {
      return at(pieces, i + 1)
          .filter(zone -> pieces.isSign(zone.end(), ")"))
          .map(zone -> new Zone(zone.name(), zone.end() + 1));
    }
    if (pieces.isSign(i, ",")) {
      return named(pieces, i + 1).filter(zone -> zone.end() > i + 2);
    }
    return offset(pieces, i).or(() -> named(pieces, i));
  }

  private static Optional<Zone> offset(Pieces pieces, int i) {
    if (pieces.get(i).text().equals("Z") && pieces.get(i).glued()) {
      return Optional.of(new Zone("UTC", i + 1));
    }
    boolean universal = pieces.word(i).equals("utc") || pieces.word(i).equals("gmt");
    if (!universal || !pieces.isSign(i + 1, "+-") || !pieces.isGluedDigits(i + 2, 1, 2)) {
      return Optional.empty();
    }
    boolean minutes = pieces.isGluedSign(i + 3, ":") && pieces.isGluedDigits(i + 4, 2, 2);
    String name = "UTC" + pieces.get(i + 1).folded() + pieces.get(i + 2).value();
    return Optional.of(new Zone(name, minutes ? i + 5 : i + 3));
  }

  private static Optional<Zone> named(Pieces pieces, int i) {
    for (Name name : NAMES.getOrDefault(pieces.word(i), List.of())) {
      int end = pieces.afterWords(i, name.words());
      if (end > 0 && (name.words().size() > 1 || isMeant(pieces, i))) {
        return Optional.of(new Zone(name.zone(), end));
      }
    }
    return Optional.empty();
  }

  /** Short names are words of other languages in lower case: "est" and "et" are French. */
  private static boolean isMeant(Pieces pieces, int i) {
    String word = pieces.word(i);
    return pieces.get(i).isCapitals()
        || word.length() > 3
        || pieces.language() != Language.FR && !word.equals("et");
  }
}
