package docket.console.view;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Where the console reads and writes; always UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out standard output, for what was asked for
 * @param err standard error, for faults and progress
 * @param terminal whether a person sits in front of it
 * @param style decides on colours and links
 * @param width columns a line
 */
public record Screen(
    InputStream in, PrintStream out, PrintStream err, boolean terminal, Style style, int width) {

  /** The process's own streams. The width is that of {@code COLUMNS}, where it is set. */
  public static Screen ofProcess(Map<String, String> environment) {
    boolean terminal = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    return new Screen(
        System.in,
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        terminal,
        terminal ? Style.ofTerminal(environment) : Style.PLAIN,
        terminal ? width(environment) : Wrap.DEFAULT_WIDTH);
  }

  private static int width(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("COLUMNS"))
        .filter(columns -> columns.matches("[1-9][0-9]{0,3}"))
        .map(columns -> Wrap.usable(Integer.parseInt(columns)))
        .orElse(Wrap.DEFAULT_WIDTH);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new FileOutputStream(descriptor), /* autoFlush= */ false, StandardCharsets.UTF_8);
  }
}
