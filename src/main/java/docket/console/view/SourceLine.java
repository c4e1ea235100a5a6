package docket.console.view;

import docket.source.Source;

/** The one line by which a reader recognises a source. */
final class SourceLine {
  private static final String DOT = " · ";

  private SourceLine() {}

  /**
   * Tier, publisher, title, date and link of a source.
   *
   * @param unverified whether what is cited of it is unconfirmed
   */
  static String of(Source source, boolean unverified, Phrases phrases, Style style) {
    StringBuilder line = new StringBuilder(style.strong(phrases.tier(source.tier())));
    if (unverified) {
      line.append(DOT).append(style.bad(phrases.get("unverified")));
    }
    line.append(DOT).append(Safe.line(source.publisher()));
    line.append(DOT).append(Safe.line(source.title()));
    line.append(DOT).append(source.published());
    source.url().ifPresent(url -> line.append(DOT).append(style.link(url)));
    return line.toString();
  }
}
