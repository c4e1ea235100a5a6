package docket.text;

import java.util.List;

/**
 * A rough spelling in which the same name or loan word looks alike in several languages: {@code
 * organisatie}, {@code organización} and {@code организация} all give {@code organisasi}.
 */
public final class Skeleton {
  private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
  private static final List<String> LATIN =
      List.of(
          "a", "b", "v", "g", "d", "e", "z", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s",
          "t", "u", "f", "h", "s", "k", "sh", "sh", "", "i", "", "e", "u", "ia");

  private record Ending(String written, String rough) {}

  /** Longer endings first among those that share their last letters. */
  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("tions", "si"),
          new Ending("tion", "si"),
          new Ending("ties", "si"),
          new Ending("tie", "si"),
          new Ending("ciones", "si"),
          new Ending("cion", "si"),
          new Ending("ция", "si"),
          new Ending("ции", "si"),
          new Ending("цию", "si"),
          new Ending("цией", "si"),
          new Ending("ций", "si"),
          new Ending("teiten", "te"),
          new Ending("teit", "te"),
          new Ending("taten", "te"),
          new Ending("tat", "te"),
          new Ending("tad", "te"),
          new Ending("dad", "te"),
          new Ending("ty", "te"),
          new Ending("ическии", "ik"),
          new Ending("ический", "ik"),
          new Ending("ическая", "ik"),
          new Ending("ическое", "ik"),
          new Ending("ические", "ik"),
          new Ending("ического", "ik"),
          new Ending("ической", "ik"),
          new Ending("ических", "ik"),
          new Ending("ischen", "ik"),
          new Ending("ischer", "ik"),
          new Ending("isches", "ik"),
          new Ending("ische", "ik"),
          new Ending("isch", "ik"),
          new Ending("iques", "ik"),
          new Ending("ique", "ik"),
          new Ending("icos", "ik"),
          new Ending("icas", "ik"),
          new Ending("ico", "ik"),
          new Ending("ica", "ik"),
          new Ending("ical", "ik"),
          new Ending("ic", "ik"));

  /**
   * Letters before an ending that make it one; "unity" has it, "city" would be left with nothing.
   */
  private static final int SHORTEST_STEM = 2;

  private Skeleton() {}

  /**
   * The rough spelling of one word: lower-case Latin letters and digits, doubled letters single.
   * What is neither Latin, Cyrillic nor a digit stays as it is; empty for an empty word.
   */
  public static String of(String word) {
    String folded = Folding.fold(word);
    for (Ending ending : ENDINGS) {
      if (folded.endsWith(ending.written())
          && folded.length() >= ending.written().length() + SHORTEST_STEM) {
        int stem = folded.length() - ending.written().length();
        return rough(folded.substring(0, stem) + ending.rough());
      }
    }
    return rough(folded);
  }

  private static String rough(String folded) {
    String latin = latin(folded);
    StringBuilder out = new StringBuilder(latin.length());
    int i = 0;
    while (i < latin.length()) {
      char next = i + 1 < latin.length() ? latin.charAt(i + 1) : 0;
      char after = i + 2 < latin.length() ? latin.charAt(i + 2) : 0;
      i += sound(latin.charAt(i), next, after, out);
    }
    return out.toString();
  }

  private static String latin(String folded) {
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      int at = CYRILLIC.indexOf(folded.charAt(i));
      if (at < 0) {
        out.append(folded.charAt(i));
      } else {
        out.append(LATIN.get(at));
      }
    }
    return out.toString();
  }

  /** Writes the sound of the letters at hand and returns how many of them it took. */
  private static int sound(char c, char next, char after, StringBuilder out) {
    return switch (c) {
      case 's' -> next == 'c' && after == 'h' ? put("sk", 3, out) : put("s", 1, out);
      case 'c' -> {
        if (next == 'h' || next == 'k') {
          yield put("k", 2, out);
        }
        yield put(next == 'e' || next == 'i' || next == 'y' ? "s" : "k", 1, out);
      }
      case 'p' -> next == 'h' ? put("f", 2, out) : put("p", 1, out);
      case 't' -> next == 'h' ? put("t", 2, out) : put("t", 1, out);
      case 'q' -> next == 'u' ? put("kv", 2, out) : put("k", 1, out);
      case 'x' -> put("ks", 1, out);
      case 'i' -> next == 'j' || next == 'e' ? put("i", 2, out) : put("i", 1, out);
      case 'y' -> put("i", 1, out);
      case 'e' ->
          next == 'i' ? put("i", 2, out) : next == 'a' ? put("e", 2, out) : put("e", 1, out);
      case 'o' ->
          next == 'u' ? put("u", 2, out) : next == 'e' ? put("o", 2, out) : put("o", 1, out);
      case 'a' -> next == 'e' ? put("e", 2, out) : put("a", 1, out);
      case 'z' -> put("s", 1, out);
      case 'w' -> put("v", 1, out);
      default -> put(Character.toString(c), 1, out);
    };
  }

  private static int put(String sound, int taken, StringBuilder out) {
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      boolean doubled =
          !out.isEmpty() && out.charAt(out.length() - 1) == c && Character.isLetter(c);
      if (!doubled) {
        out.append(c);
      }
    }
    return taken;
  }
}
