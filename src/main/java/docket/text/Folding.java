package docket.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** One plain spelling for texts that are to be compared. */
public final class Folding {
  /** Below this every character but the space is looked up; beyond it only a few are touched. */
  private static final int TABLE_END = 0x2000;

  /**
   * Made entry by entry, because a text needs few of them and a short command could not afford all.
   * Whoever comes first makes the same entry as anybody else would.
   */
  private static final @Nullable String[] TABLE = new @Nullable String[TABLE_END];

  private Folding() {}

  /**
   * The text in lower case, without accents, with plain quotes, dashes and spaces: {@code Één
   * “Straße”} gives {@code een "strasse"}. The Russian й stays, since it is a letter of its own; ё
   * becomes е. Folding twice changes nothing. The locale of the machine plays no part, so that both
   * Turkish letters i give {@code i} everywhere.
   */
  public static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int c = text.codePointAt(i);
      next = i + Character.charCount(c);
      if (c < 0x80) {
        out.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
      } else if (c == 0x306 && endsInShortI(out)) {
        out.setCharAt(out.length() - 1, 'й');
      } else if (c < TABLE_END) {
        out.append(ofTable(c));
      } else {
        appendBeyondTable(c, out);
      }
    }
    return out.toString();
  }

  private static boolean endsInShortI(StringBuilder out) {
    return !out.isEmpty() && out.charAt(out.length() - 1) == 'и';
  }

  private static void appendBeyondTable(int c, StringBuilder out) {
    switch (c) {
      case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2039, 0x203A, 0xFF07 -> out.append('\'');
      case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xFF02 -> out.append('"');
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D ->
          out.append('-');
      case 0x2026 -> out.append("...");
      default -> {
        if (Character.isSpaceChar(c)) {
          out.append(' ');
        } else if (isPresentationForm(c)) {
          out.append(simple(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)));
        } else if (!isAccent(c)) {
          out.appendCodePoint(Character.toLowerCase(c));
        }
      }
    }
  }

  /** Letters that are others in disguise: the Kelvin and Ångström signs, ligatures, full width. */
  private static boolean isPresentationForm(int c) {
    return c == 0x212A || c == 0x212B || c >= 0xFB00 && c <= 0xFB06 || c >= 0xFF01 && c <= 0xFF5E;
  }

  private static String simple(String ofTable) {
    StringBuilder out = new StringBuilder();
    ofTable
        .codePoints()
        .forEach(c -> out.append(c < TABLE_END ? ofTable(c) : Character.toString(c)));
    return out.toString();
  }

  private static String ofTable(int c) {
    String known = TABLE[c];
    if (known == null) {
      known = entry(c);
      TABLE[c] = known;
    }
    return known;
  }

  private static String entry(int c) {
    int lower = Character.toLowerCase(c);
    return switch (lower) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'đ' -> "d";
      case 'ł' -> "l";
      case 'ı' -> "i";
      case 'ĳ' -> "ij";
      case 'й' -> "й";
      case 'ς' -> "σ";
      case '`', '´' -> "'";
      case '«', '»' -> "\"";
      case 0xA0, 0x1680 -> " ";
      default -> c < 0x80 ? Character.toString(lower) : withoutAccents(lower);
    };
  }

  private static String withoutAccents(int c) {
    if (!Character.isLetter(c)) {
      return isAccent(c) ? "" : Character.toString(c);
    }
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
        .codePoints()
        .filter(part -> !isAccent(part))
        .forEach(part -> out.appendCodePoint(Character.toLowerCase(part)));
    return out.toString();
  }

  /** Marks that belong to no script are accents; the vowel signs of a script are not. */
  private static boolean isAccent(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        && Character.UnicodeScript.of(c) == Character.UnicodeScript.INHERITED;
  }
}
