package docket.text;

import docket.source.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Letters and endings by which an unknown word gives its language away. */
final class LetterSequences {
  private static final Map<Language, List<String>> INSIDE = new EnumMap<>(Language.class);
  private static final Map<Language, List<String>> ENDINGS = new EnumMap<>(Language.class);

  static {
    INSIDE.put(Language.EN, List.of("th", "sh", "wh", "ght", "ough", "ea", "oo", "ck", "aw", "ow"));
    ENDINGS.put(
        Language.EN,
        List.of("ing", "ed", "ly", "ness", "tion", "sion", "ment", "ity", "y", "s", "ous", "ful"));
    INSIDE.put(
        Language.NL,
        List.of(
            "ij", "aa", "uu", "oe", "ee", "eeuw", "ui", "cht", "sch", "ieu", "zw", "vr", "verbod"));
    ENDINGS.put(
        Language.NL,
        List.of("en", "tie", "heid", "lijk", "lijke", "ing", "teit", "aar", "je", "jes", "eel"));
    INSIDE.put(
        Language.DE,
        List.of("sch", "ß", "ä", "ö", "ü", "tz", "pf", "cht", "ei", "ck", "eu", "verbot"));
    ENDINGS.put(
        Language.DE,
        List.of("ung", "ungen", "keit", "heit", "lich", "isch", "ische", "en", "er", "te", "iert"));
    INSIDE.put(
        Language.FR, List.of("eau", "qu", "oi", "ç", "é", "è", "ê", "œ", "eux", "ill", "ou"));
    ENDINGS.put(
        Language.FR,
        List.of("tion", "ment", "ez", "ais", "ait", "aient", "ique", "aux", "eur", "eurs", "ée"));
    INSIDE.put(Language.ES, List.of("ñ", "¿", "á", "í", "ó", "ú", "ue", "ll", "qu", "ie"));
    ENDINGS.put(
        Language.ES,
        List.of("ción", "cion", "dad", "mente", "ado", "ados", "ido", "os", "as", "ar", "o", "a"));
  }

  private LetterSequences() {}

  /**
   * How many of a language's sequences a word shows.
   *
   * @param word in lower case, accents kept
   */
  static int count(String word, Language language) {
    int count = 0;
    for (String sequence : INSIDE.getOrDefault(language, List.of())) {
      if (word.contains(sequence)) {
        count++;
      }
    }
    for (String ending : ENDINGS.getOrDefault(language, List.of())) {
      if (word.endsWith(ending)) {
        count++;
      }
    }
    return count;
  }
}
