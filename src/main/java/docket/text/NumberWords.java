package docket.text;

import docket.source.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The number words of one language. */
final class NumberWords {
  private static final Map<Language, NumberWords> OF = new EnumMap<>(Language.class);

  /** Longer words are no numbers; a bound for the search inside compounds. */
  private static final int LONGEST = 60;

  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;

  static {
    Map<String, NumberWords> byHeading = new HashMap<>();
    NumberWords words = new NumberWords(false);
    for (String line : WordLists.lines("numbers")) {
      if (line.startsWith("[")) {
        words = new NumberWords(line.startsWith("[nl") || line.startsWith("[de"));
        byHeading.put(line.strip(), words);
      } else {
        words.enter(line);
      }
    }
    for (Language language : Language.values()) {
      OF.put(language, byHeading.getOrDefault("[" + language.code() + "]", words));
    }
  }

  private final boolean compounds;
  private final Map<String, Integer> values = new HashMap<>();
  private final Map<String, Long> scales = new HashMap<>();
  private final Set<String> ones = new HashSet<>();
  private final Set<String> bare = new HashSet<>();
  private final Set<String> ands = new HashSet<>();

  private NumberWords(boolean compounds) {
    this.compounds = compounds;
  }

  private void enter(String line) {
    int blank = line.indexOf(' ');
    String head = line.substring(0, blank);
    for (Words.Token token : Words.tokens(line.substring(blank))) {
      String word = token.folded();
      switch (head) {
        case "one" -> ones.add(word);
        case "bare" -> bare.add(word);
        case "and" -> ands.add(word);
        default -> {
          if (head.startsWith("x")) {
            scales.put(word, Long.parseLong(head.substring(1)));
          } else {
            values.put(word, Integer.parseInt(head));
          }
        }
      }
    }
  }

  static NumberWords of(Language language) {
    NumberWords words = OF.get(language);
    if (words == null) {
      throw new IllegalStateException("no number words for " + language);
    }
    return words;
  }

  /**
   * What a word multiplies by behind digits, in the language or, where that knows no such word, in
   * another; 0 if it does not multiply.
   */
  static long scaleBehindDigits(String word, Language language) {
    long own = of(language).scale(word);
    if (own > 0) {
      return own;
    }
    boolean foreign = word.length() > 3 && !word.startsWith("billi");
    for (Language other : Language.values()) {
      long scale = foreign ? of(other).scale(word) : 0;
      if (scale >= THOUSAND) {
        return scale;
      }
    }
    return 0;
  }

  /** 100, 1000, a million ...; 0 if the word is no such unit. */
  long scale(String word) {
    return scales.getOrDefault(word, 0L);
  }

  /** Whether a number in words may start with the word. */
  boolean mayStart(String word) {
    return isOne(word) || scales.containsKey(word) || value(word) > 0;
  }

  /** Whether the word is one and an article as well. */
  boolean isOne(String word) {
    return ones.contains(word);
  }

  /** Whether the unit stands for itself where no number goes before it. */
  boolean isBare(String word) {
    return bare.contains(word);
  }

  /** Whether the word may stand between tens and ones or hundreds and tens. */
  boolean isAnd(String word) {
    return ands.contains(word);
  }

  /** The value of a word from 2 to 999,999, compounds included; 0 if it has none. */
  int value(String word) {
    Integer value = values.get(word);
    if (value != null) {
      return value;
    }
    return compounds && word.length() <= LONGEST && !scales.containsKey(word) ? compound(word) : 0;
  }

  private int compound(String word) {
    int thousand = compound(word, "duizend", "tausend", THOUSAND);
    return thousand > 0 ? thousand : belowThousand(word);
  }

  private int belowThousand(String word) {
    int hundred = compound(word, "honderd", "hundert", HUNDRED);
    return hundred > 0 ? hundred : belowHundred(word);
  }

  /** A compound with a unit inside: what stands before it times the unit plus what follows. */
  private int compound(String word, String dutch, String german, int unit) {
    int at = Math.max(word.indexOf(dutch), word.indexOf(german));
    if (at < 0) {
      return 0;
    }
    String before = word.substring(0, at);
    String after = word.substring(at + dutch.length());
    int times = before.isEmpty() || isOne(before) ? 1 : belowThousand(before);
    if (times == 0 || times >= unit) {
      return 0;
    }
    if (after.isEmpty()) {
      return times * unit;
    }
    int rest = value(withoutAnd(after));
    rest = rest == 0 && isOne(withoutAnd(after)) ? 1 : rest;
    return rest > 0 && rest < unit ? times * unit + rest : 0;
  }

  private static String withoutAnd(String word) {
    if (word.startsWith("und")) {
      return word.substring(3);
    }
    return word.startsWith("en") ? word.substring(2) : word;
  }

  private int belowHundred(String word) {
    Integer simple = values.get(word);
    if (simple != null) {
      return simple;
    }
    if (!word.endsWith("tig") && !word.endsWith("zig") && !word.endsWith("ssig")) {
      return 0;
    }
    for (Map.Entry<String, Integer> tens : values.entrySet()) {
      if (tens.getValue() >= 20 && word.endsWith(tens.getKey())) {
        String left = word.substring(0, word.length() - tens.getKey().length());
        String unit = left.endsWith("und") ? cut(left, 3) : left.endsWith("en") ? cut(left, 2) : "";
        int ones = isOne(unit) ? 1 : values.getOrDefault(unit, 0);
        return ones > 0 && ones < 10 ? tens.getValue() + ones : 0;
      }
    }
    return 0;
  }

  private static String cut(String text, int letters) {
    return text.substring(0, text.length() - letters);
  }
}
