package planted.text;

/** Depends on the locale of the machine. */
final class Lowercase {
  private Lowercase() {}

  @SuppressWarnings("StringCaseLocaleUsage")
  static String lower(String text) {
    return text.toLowerCase();
  }
}
