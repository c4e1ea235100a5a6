package docket.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Writes words in one script that mix Latin letters with Cyrillic or Greek ones of the same shape.
 * The pairs are those of the Unicode list of confusables (UTS 39) that look the same in common
 * fonts.
 */
final class LookAlikes {
  private static final Map<Character, Character> TO_LATIN = new HashMap<>();
  private static final Map<Character, Character> TO_CYRILLIC = new HashMap<>();

  static {
    pair(
        "\u0430\u0435\u043E\u0440\u0441\u0445\u0443\u0456\u0458\u0455\u0501\u051B\u051D\u04CF\u04BB",
        "aeopcxyijsdqwlh",
        TO_LATIN);
    pair(
        "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0423\u0406\u0408\u0405",
        "ABEKMHOPCTXYIJS",
        TO_LATIN);
    pair(
        "\u03B1\u03BF\u03C1\u03BD\u03B9\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F"
            + "\u03A1\u03A4\u03A5\u03A7",
        "aopviABEZHIKMNOPTYX",
        TO_LATIN);
    pair("\u0251\u0261\u043A", "agk", TO_LATIN);
    pair(
        "aeopcxykABEKMHOPCTXY",
        "\u0430\u0435\u043E\u0440\u0441\u0445\u0443\u043A\u0410\u0412\u0415\u041A\u041C\u041D\u041E"
            + "\u0420\u0421\u0422\u0425\u0423",
        TO_CYRILLIC);
  }

  private LookAlikes() {}

  private static void pair(String from, String to, Map<Character, Character> pairs) {
    for (int i = 0; i < from.length(); i++) {
      pairs.put(from.charAt(i), to.charAt(i));
    }
  }

  /**
   * The text with every mixed word in one script: Latin where all its other letters have a Latin
   * twin, else Cyrillic where all its Latin letters have a Cyrillic twin, else as it was.
   */
  static String unify(String text) {
    StringBuilder out = new StringBuilder(text);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        unify(out, start, i);
        start = i + 1;
      }
    }
    return out.toString();
  }

  private static void unify(StringBuilder text, int start, int end) {
    int latin = 0;
    int latinOnly = 0;
    int others = 0;
    int othersOnly = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN && c < 0x250) {
        latin++;
        latinOnly += TO_CYRILLIC.containsKey(c) ? 0 : 1;
      } else {
        others++;
        othersOnly += TO_LATIN.containsKey(c) ? 0 : 1;
      }
    }
    if (latin == 0 || others == 0 || isInflectedAcronym(text, start, end, latin)) {
      return;
    }
    if (othersOnly == 0 && (latinOnly > 0 || latin >= others)) {
      replace(text, start, end, TO_LATIN);
    } else if (latinOnly == 0) {
      replace(text, start, end, TO_CYRILLIC);
    }
  }

  /** Latin capitals with a Cyrillic ending, as Russian declines foreign acronyms: KSNа. */
  private static boolean isInflectedAcronym(StringBuilder text, int start, int end, int latin) {
    for (int i = start; i < end; i++) {
      boolean stem = i < start + latin;
      char c = text.charAt(i);
      boolean fits = stem ? c < 0x80 && Character.isUpperCase(c) : Character.isLowerCase(c);
      if (!fits) {
        return false;
      }
    }
    return latin > 1;
  }

  private static void replace(
      StringBuilder text, int start, int end, Map<Character, Character> pairs) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, pairs.getOrDefault(text.charAt(i), text.charAt(i)));
    }
  }
}
