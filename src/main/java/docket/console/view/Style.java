package docket.console.view;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Decides whether colours and links are used, for everything that is printed.
 *
 * <p>They are used on a terminal only, and not where {@code NO_COLOR} is set or {@code TERM} is
 * {@code dumb}.
 */
public final class Style {
  /** No colours, no links. */
  public static final Style PLAIN = new Style(/* rich= */ false);

  private static final String ESCAPE = "\u001B";
  private static final String STRONG = "1";
  private static final String DIM = "2";
  private static final String MARKER = "36";
  private static final String BAD = "31";

  private final boolean rich;

  private Style(boolean rich) {
    this.rich = rich;
  }

  /** The style of a terminal, according to the environment. */
  public static Style ofTerminal(Map<String, String> environment) {
    boolean refused =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "dumb").equals("dumb");
    return refused ? PLAIN : new Style(/* rich= */ true);
  }

  /** Whether colours and links are used. */
  public boolean isRich() {
    return rich;
  }

  /** A text that stands out. */
  public String strong(String text) {
    return in(STRONG, text);
  }

  /** A text that steps back. */
  public String dim(String text) {
    return in(DIM, text);
  }

  /** A text that reports a fault. */
  public String bad(String text) {
    return in(BAD, text);
  }

  /** A text with its citation markers, such as {@code [1]}, coloured. */
  public String markers(String text) {
    return rich
        ? text.replaceAll("\\[\\d+\\]", ESCAPE + "[" + MARKER + "m$0" + ESCAPE + "[0m")
        : text;
  }

  /**
   * An address to follow: its host as a link where links are used, otherwise the address itself.
   */
  public String link(URI address) {
    String whole = Safe.line(address.toASCIIString());
    if (!rich) {
      return whole;
    }
    String shown = Optional.ofNullable(address.getHost()).map(Safe::line).orElse(whole);
    return ESCAPE + "]8;;" + whole + ESCAPE + "\\" + shown + ESCAPE + "]8;;" + ESCAPE + "\\";
  }

  private String in(String code, String text) {
    return rich && !text.isEmpty() ? ESCAPE + "[" + code + "m" + text + ESCAPE + "[0m" : text;
  }
}
