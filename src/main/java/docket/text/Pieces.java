package docket.text;

import docket.source.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text cut into pieces, white space left out. */
final class Pieces {
  private static final String[] ASCII = ascii();

  private final List<Piece> pieces;
  private final Language language;

  private Pieces(List<Piece> pieces, Language language) {
    this.pieces = pieces;
    this.language = language;
  }

  static Pieces of(String text, Language language) {
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        Piece.Kind kind = kind(c);
        while (kind != Piece.Kind.SIGN && end < text.length()) {
          int next = text.codePointAt(end);
          if (kind(next) != kind && !(kind == Piece.Kind.WORD && Glyphs.isMark(next))) {
            break;
          }
          end += Character.charCount(next);
        }
        String piece = c < 0x80 && end == i + 1 ? ASCII[c] : text.substring(i, end);
        boolean glued = !pieces.isEmpty() && pieces.getLast().end() == i;
        String folded = kind == Piece.Kind.WORD || c >= 0x80 ? Folding.fold(piece) : piece;
        pieces.add(new Piece(kind, piece, folded, i, end, glued));
      }
      i = end;
    }
    return new Pieces(pieces, language);
  }

  private static String[] ascii() {
    String[] strings = new String[0x80];
    for (int c = 0; c < strings.length; c++) {
      strings[c] = Character.toString(c);
    }
    return strings;
  }

  private static Piece.Kind kind(int c) {
    if (c >= '0' && c <= '9') {
      return Piece.Kind.DIGITS;
    }
    boolean letter = Character.isLetter(c) && c != 'º' && c != 'ª';
    return letter ? Piece.Kind.WORD : Piece.Kind.SIGN;
  }

  Language language() {
    return language;
  }

  int size() {
    return pieces.size();
  }

  /** The piece of an index; {@link Piece#OUTSIDE} for an index outside the text. */
  Piece get(int i) {
    return i >= 0 && i < pieces.size() ? pieces.get(i) : Piece.OUTSIDE;
  }

  /** The plain spelling of a word; empty where there is none. */
  String word(int i) {
    Piece piece = get(i);
    return piece.isWord() ? piece.folded() : "";
  }

  boolean isWord(int i, Set<String> words) {
    return get(i).isWord() && words.contains(get(i).folded());
  }

  /** Whether a piece is one of these signs. */
  boolean isSign(int i, String signs) {
    return get(i).isSign(signs);
  }

  /** Whether a piece is one of these signs and follows without a gap. */
  boolean isGluedSign(int i, String signs) {
    return get(i).glued() && get(i).isSign(signs);
  }

  /** Whether a piece is a number of so many digits that follows without a gap. */
  boolean isGluedDigits(int i, int least, int most) {
    return get(i).glued() && get(i).isDigits(least, most);
  }

  /** Whether exactly one blank stands before a piece. */
  boolean isAfterOneBlank(int i) {
    return i > 0 && get(i).start() - get(i - 1).end() == 1;
  }

  /**
   * Index after these words, full stops, hyphens and apostrophes between them skipped; -1 if not.
   */
  int afterWords(int i, List<String> words) {
    int j = i;
    for (String word : words) {
      while (j > i && isSign(j, "-.'")) {
        j++;
      }
      if (!word(j).equals(word)) {
        return -1;
      }
      j++;
    }
    return j;
  }

  /** Whether a piece has digits that neither a letter nor a decimal sign before it claims. */
  boolean startsNumber(int i) {
    Piece piece = get(i);
    if (!piece.isDigits()) {
      return false;
    }
    Piece before = get(i - 1);
    if (!piece.glued() || before.isDigits()) {
      return true;
    }
    return !before.isWord() && !(before.isSign(".,") && before.glued() && get(i - 2).isDigits());
  }

  /** Whether digits go on behind an index: the same sign again and digits without a gap. */
  boolean goesOn(int i, String sign) {
    return isGluedSign(i, sign) && isGluedDigits(i + 1, 1, Integer.MAX_VALUE);
  }
}
