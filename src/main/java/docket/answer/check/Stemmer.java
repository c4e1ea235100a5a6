package docket.answer.check;

import docket.source.Language;
import java.util.List;

/**
 * Light stems: takes off endings of inflection, so that most forms of a word meet. It is no
 * grammar; forms that change inside stand in the lexicon.
 */
final class Stemmer {
  private static final List<String> FRENCH =
      List.of(
          "issent", "erent", "aient", "ees", "ent", "ant", "ait", "era", "ee", "es", "er", "ez",
          "e", "s");
  private static final List<String> SPANISH =
      List.of(
          "iendo", "ieron", "aron", "ando", "adas", "ados", "idas", "idos", "ada", "ado", "ida",
          "ido", "ara", "ar", "er", "ir", "es", "as", "os", "an", "en", "a", "o", "e", "s");
  private static final List<String> RUSSIAN =
      List.of(
          "иями", "ениями", "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "ией", "иях",
          "ешь", "ется", "ются", "ться", "ала", "али", "ило", "ила", "или", "ено", "ены", "ает",
          "ают", "ует", "уют", "ать", "ить", "еть", "ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий",
          "ой", "ей", "ом", "ем", "ам", "ям", "ах", "ях", "ов", "ев", "ую", "юю", "ия", "ии", "ию",
          "ть", "ет", "ют", "ут", "ит", "ят", "ал", "ил", "а", "я", "о", "е", "и", "ы", "у", "ю",
          "ь", "й");

  private Stemmer() {}

  /**
   * The stem of one word.
   *
   * @param word in plain spelling, as the text room folds it
   */
  static String stem(String word, Language language) {
    if (word.length() < 4) {
      return word;
    }
    return switch (language) {
      case EN -> english(word);
      case NL -> dutch(word);
      case DE -> german(word);
      case FR -> without(word, FRENCH, 3);
      case ES -> without(word, SPANISH, 3);
      case RU -> without(word, RUSSIAN, 3);
    };
  }

  private static String without(String word, List<String> endings, int least) {
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() - ending.length() >= least) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static String english(String word) {
    String w = word;
    if (w.endsWith("ies") && w.length() > 4) {
      w = cut(w, 2);
    } else if (w.endsWith("sses")
        || w.endsWith("shes")
        || w.endsWith("ches")
        || w.endsWith("xes")
        || w.endsWith("zes")) {
      w = cut(w, 2);
    } else if (w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is")) {
      w = cut(w, 1);
    }
    if (w.endsWith("ing") && w.length() > 5) {
      w = single(cut(w, 3));
    } else if (w.endsWith("ed") && w.length() > 4) {
      w = single(cut(w, 2));
    } else if (w.endsWith("ly") && w.length() > 5) {
      w = cut(w, 2);
    }
    if (w.endsWith("e") && w.length() > 3) {
      w = cut(w, 1);
    } else if (w.endsWith("y") && w.length() > 3) {
      w = cut(w, 1) + "i";
    }
    return w;
  }

  private static String dutch(String word) {
    String w = word;
    if (w.endsWith("heden")) {
      w = cut(w, 4) + "id";
    }
    if (w.endsWith("en") && w.length() > 4) {
      w = cut(w, 2);
    } else if (w.endsWith("e") && w.length() > 3) {
      w = cut(w, 1);
    } else if (w.endsWith("s") && w.length() > 4 && !w.endsWith("ss")) {
      w = cut(w, 1);
    }
    if (w.length() > 5 && (w.endsWith("t") || w.endsWith("d"))) {
      w = cut(w, 1);
    }
    w = shortVowel(single(w));
    char last = w.charAt(w.length() - 1);
    return last == 'v' ? cut(w, 1) + "f" : last == 'z' ? cut(w, 1) + "s" : w;
  }

  private static String german(String word) {
    String w = word;
    for (String ending : List.of("esten", "sten", "ern", "ten", "est", "em", "en", "er", "es")) {
      if (w.endsWith(ending) && w.length() - ending.length() >= 4) {
        return single(cut(w, ending.length()));
      }
    }
    if ((w.endsWith("e") || w.endsWith("n") || w.endsWith("s") || w.endsWith("t"))
        && w.length() > 4) {
      w = cut(w, 1);
    }
    return single(w);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  /** A doubled letter at the end, written once. */
  private static String single(String word) {
    int n = word.length();
    return n > 3 && word.charAt(n - 1) == word.charAt(n - 2) ? cut(word, 1) : word;
  }

  /** A long Dutch vowel before the last consonant written as in an open syllable: koop, kop. */
  private static String shortVowel(String word) {
    int n = word.length();
    if (n > 3
        && word.charAt(n - 2) == word.charAt(n - 3)
        && "aeou".indexOf(word.charAt(n - 2)) >= 0) {
      return word.substring(0, n - 2) + word.charAt(n - 1);
    }
    return word;
  }
}
