package docket.text;

import docket.source.Language;
import java.util.BitSet;

/** Masks telephone numbers and other long numbers, but not dates, amounts and identifiers. */
final class LongNumbers {
  /** Rows of digits from this length on are masked. */
  private static final int LONG = 7;

  /** Most signs between two digits of one number. */
  private static final int MOST_BETWEEN = 3;

  private static final String BETWEEN = " ().\u00A0/-";

  private final String text;

  /** What is safe to keep on its own. */
  private final BitSet known = new BitSet();

  /** What is safe to keep unless it is part of a longer row. */
  private final BitSet likely = new BitSet();

  private LongNumbers(String text) {
    this.text = text;
    for (ExactReader.Found found : ExactReader.read(text, Language.EN)) {
      String surface = text.substring(found.start(), found.end());
      switch (found.value()) {
        case Exact.Day day -> known.set(found.start(), found.end());
        case Exact.Amount amount -> known.set(found.start(), found.end());
        case Exact.Percent percent -> known.set(found.start(), found.end());
        case Exact.Identifier identifier when surface.chars().anyMatch(Character::isLetter) ->
            known.set(found.start(), found.end());
        case Exact.Number number when isRound(surface) -> known.set(found.start(), found.end());
        case Exact.Number number -> {}
        default -> likely.set(found.start(), found.end());
      }
    }
  }

  /** Whether a number is one of quantity: in thousands with signs between, or with a word. */
  private static boolean isRound(String surface) {
    return surface.endsWith(",000")
        || surface.endsWith(".000")
        || Character.isLetter(surface.charAt(surface.length() - 1));
  }

  /** The text with long numbers replaced by {@code [number]}. */
  static String mask(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += isDigit(text, i) ? 1 : 0;
    }
    return digits < LONG ? text : new LongNumbers(text).masked();
  }

  private String masked() {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      if (!isDigit(text, i)) {
        out.append(text.charAt(i));
        i++;
        continue;
      }
      int end = rowEnd(i);
      if (isMasked(i, end)) {
        appendMasked(i, end, out);
      } else {
        out.append(text, i, end);
      }
      i = end;
    }
    return out.toString();
  }

  /** Where the row of digits ends that starts at an index, signs between the digits included. */
  private int rowEnd(int start) {
    int end = start + 1;
    int i = end;
    while (i < text.length() && i - end <= MOST_BETWEEN) {
      if (isDigit(text, i)) {
        end = i + 1;
      } else if (BETWEEN.indexOf(text.charAt(i)) < 0) {
        break;
      }
      i++;
    }
    return end;
  }

  private boolean isMasked(int start, int end) {
    int unknown = 0;
    int unlikely = 0;
    for (int i = start; i < end; i++) {
      if (isDigit(text, i) && !known.get(i)) {
        unknown++;
        unlikely += likely.get(i) ? 0 : 1;
      }
    }
    return unlikely > 0 && unknown >= LONG;
  }

  /** The row with everything replaced that is not known. */
  private void appendMasked(int start, int end, StringBuilder out) {
    int i = start;
    while (i < end) {
      int next = i;
      if (known.get(i)) {
        next = Math.min(end, known.nextClearBit(i));
        out.append(text, i, next);
      } else {
        int nextKnown = known.nextSetBit(i);
        next = nextKnown < 0 ? end : Math.min(end, nextKnown);
        appendUnknown(i, next, out);
      }
      i = next;
    }
  }

  /** Replaces from the first digit to the last, so that the blanks around stay. */
  private void appendUnknown(int start, int end, StringBuilder out) {
    int first = start;
    while (first < end && !isDigit(text, first)) {
      first++;
    }
    int last = end;
    while (last > first && !isDigit(text, last - 1)) {
      last--;
    }
    out.append(text, start, first);
    out.append(last > first ? "[number]" : "");
    out.append(text, last, end);
  }

  private static boolean isDigit(String text, int i) {
    return text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
