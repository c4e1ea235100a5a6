package docket.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes out of a text what is invisible, misleading or dangerous to show. */
public final class TextCleaner {
  /** The longest question that is looked at, in UTF-16 units before cleaning. */
  public static final int MAX_RAW = 20_000;

  /** The longest question that is answered, in code points after cleaning. */
  public static final int MAX_CODE_POINTS = 1_000;

  /** So many combining marks on one letter are shown. */
  static final int MARKS_KEPT = 3;

  private static final int LONGEST_RUN_OF_MARKS = 8;
  private static final int MOST_MARKS = 500;

  /**
   * Mentions of members, roles, channels and commands, own emoji and times, as Discord sends them.
   */
  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?:@[!&]?[0-9]{1,20}+|#[0-9]{1,20}+|a?:[A-Za-z0-9_]{1,64}+:[0-9]{1,20}+"
              + "|/[^<>:]{1,100}+:[0-9]{1,20}+|t:-?[0-9]{1,20}+(?::[A-Za-z])?+|id:[a-z]{1,20}+)>");

  private static final Pattern SPACES = Pattern.compile(" {2,}+");

  private TextCleaner() {}

  /**
   * Cleans the text of a question, or says why it cannot be answered.
   *
   * <p>Limits come before what they protect: the length and the number of combining marks are
   * looked at before the text is normalised. Invisible characters vanish without a gap, so that
   * words close up; Discord's mentions leave a space. Letters of another script that only look like
   * the word's own are replaced. White space becomes single spaces.
   */
  public static Cleaned clean(String raw) {
    if (raw.length() > MAX_RAW) {
      return new Cleaned.Refused(Cleaned.Why.TOO_LONG);
    }
    if (raw.codePoints().allMatch(Glyphs::isBlank)) {
      return new Cleaned.Refused(Cleaned.Why.EMPTY);
    }
    String visible = visible(raw);
    if (hasTooManyMarks(visible)) {
      return new Cleaned.Refused(Cleaned.Why.TOO_MANY_MARKS);
    }
    String normal = Normalizer.normalize(withoutBuriedLetters(visible), Normalizer.Form.NFKC);
    String plain = LookAlikes.unify(withoutAccents(visible(normal)));
    String text = SPACES.matcher(MARKUP.matcher(plain).replaceAll(" ")).replaceAll(" ").strip();
    return judge(text);
  }

  private static Cleaned judge(String text) {
    Readability.Verdict verdict = Readability.of(text);
    if (verdict == Readability.Verdict.NOTHING) {
      return new Cleaned.Refused(Cleaned.Why.NOTHING_READABLE);
    }
    if (text.codePointCount(0, text.length()) > MAX_CODE_POINTS) {
      return new Cleaned.Refused(Cleaned.Why.TOO_LONG);
    }
    return verdict == Readability.Verdict.WORDS
        ? new Cleaned.Readable(text)
        : new Cleaned.Refused(Cleaned.Why.NOTHING_READABLE);
  }

  /** The text without what cannot be seen; blanks become spaces, an acute alone an apostrophe. */
  private static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int c = text.codePointAt(i);
      next = i + Character.charCount(c);
      if (Escapes.isStart(text.charAt(i))) {
        next = Escapes.end(text, i);
      } else if (Glyphs.isBlank(c)) {
        out.append(' ');
      } else if (c == '´' || c == '`') {
        out.append('\'');
      } else if (!Glyphs.isForbidden(c) && !Glyphs.isEmojiStyle(c) && !isSignOfOwnership(c)) {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  /** Signs that would be taken for letters: the normal form of the trade mark sign is TM. */
  private static boolean isSignOfOwnership(int c) {
    return c == '™' || c == '®' || c == '©' || c == '℠';
  }

  private static boolean hasTooManyMarks(String text) {
    int run = 0;
    int total = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Glyphs.isMark(text.codePointAt(i))) {
        run++;
        total++;
      } else if (!Character.isLowSurrogate(text.charAt(i))) {
        run = 0;
      }
      if (run > LONGEST_RUN_OF_MARKS || total > MOST_MARKS) {
        return true;
      }
    }
    return false;
  }

  /** The text without the marks of letters that carry more than any writing needs. */
  private static String withoutBuriedLetters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int afterBase = 0;
    int marks = 0;
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int c = text.codePointAt(i);
      next = i + Character.charCount(c);
      if (!Glyphs.isMark(c)) {
        out.appendCodePoint(c);
        afterBase = out.length();
        marks = 0;
      } else if (++marks <= MARKS_KEPT) {
        out.appendCodePoint(c);
      } else {
        out.setLength(afterBase);
      }
    }
    return out.toString();
  }

  /** The normalised text without the marks that have not become part of a letter. */
  private static String withoutAccents(String normal) {
    StringBuilder out = new StringBuilder(normal.length());
    normal.codePoints().filter(c -> !Glyphs.isAccent(c)).forEach(out::appendCodePoint);
    return out.toString();
  }

  /**
   * The text without what must never be stored or shown: control sequences of terminals, control
   * and format characters (the joiner inside an emoji stays), halves of surrogate pairs, invisible
   * letters, private use, and all but three combining marks on a letter. Every line break becomes
   * {@code \n}, a tab a space. Cleaning twice changes nothing.
   */
  public static String safe(String text) {
    SafeText out = new SafeText(text.length());
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int c = text.codePointAt(i);
      next = i + Character.charCount(c);
      if (Escapes.isStart(text.charAt(i))) {
        next = Escapes.end(text, i);
      } else if (c != '\r' || next >= text.length() || text.charAt(next) != '\n') {
        out.add(c, next < text.length() ? text.codePointAt(next) : -1);
      }
    }
    return out.toString();
  }
}
