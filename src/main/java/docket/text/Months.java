package docket.text;

import docket.source.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The names of the months in the six languages, inflected and shortened ones included. */
final class Months {
  private static final Map<String, Integer> NAMES = names();

  /** Words after which a lower-case "may" is the month. */
  private static final Set<String> BEFORE_MAY =
      Set.of("on", "by", "until", "till", "til", "before", "after", "since", "from", "of");

  private Months() {}

  private static Map<String, Integer> names() {
    Map<String, Integer> names = new HashMap<>();
    int month = 1;
    for (String line : WordLists.lines("months")) {
      for (Words.Token token : Words.tokens(line)) {
        names.put(token.folded(), month);
      }
      month++;
    }
    return Map.copyOf(names);
  }

  /** The month, 1 to 12, that a piece names; 0 where it names none. */
  static int at(Pieces pieces, int i) {
    int month = NAMES.getOrDefault(pieces.word(i), 0);
    if (month == 0) {
      return 0;
    }
    boolean capital = Character.isUpperCase(pieces.get(i).text().codePointAt(0));
    Language language = pieces.language();
    return switch (pieces.word(i)) {
      case "may" -> capital || isMay(pieces, i) ? month : 0;
      case "mars" -> language == Language.FR ? month : 0;
      case "mar" -> language == Language.ES || language == Language.EN ? month : 0;
      case "ago", "ene" -> language == Language.ES ? month : 0;
      default -> month;
    };
  }

  private static boolean isMay(Pieces pieces, int i) {
    return pieces.get(i + 1).isDigits(4, 4)
        || BEFORE_MAY.contains(pieces.word(i - 1))
        || pieces.get(i - 1).isWord() && pieces.get(i - 1).glued();
  }
}
