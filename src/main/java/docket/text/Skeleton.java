package docket.text;

/** A rough spelling in which the same name or loan word looks alike in several languages. */
public final class Skeleton {
  private Skeleton() {}

  /** The rough spelling of one word: lower-case Latin letters and digits. */
  public static String of(String word) {
    return Folding.fold(word);
  }
}
