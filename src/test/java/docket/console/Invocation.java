package docket.console;

import docket.console.view.Screen;
import docket.console.view.Style;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command line with its streams.
 *
 * @param status the exit status
 * @param out standard output
 * @param err standard error
 */
record Invocation(ExitStatus status, String out, String err) {

  static Invocation of(Services services, String... arguments) {
    return withInput(services, new byte[0], arguments);
  }

  static Invocation withInput(Services services, String input, String... arguments) {
    return withInput(services, input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static Invocation withInput(Services services, byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Screen screen =
        new Screen(
            new ByteArrayInputStream(input),
            new PrintStream(out, /* autoFlush= */ false, StandardCharsets.UTF_8),
            new PrintStream(err, /* autoFlush= */ false, StandardCharsets.UTF_8),
            /* terminal= */ false,
            Style.PLAIN,
            80);
    ExitStatus status = new Console(services, screen).run(arguments);
    return new Invocation(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
