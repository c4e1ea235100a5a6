package docket.console;

import docket.console.view.Screen;
import docket.console.view.Wrap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The lines of a conversation; nothing of them is kept beyond it. */
sealed interface ChatInput extends AutoCloseable {
  /** The next line; empty at the end. */
  Optional<String> next();

  /** The width of the terminal, in columns; empty where there is none. */
  Optional<Integer> width();

  @Override
  void close();

  /** A line editor where a person sits in front of a terminal, else plain lines. */
  static ChatInput of(Screen screen) {
    return screen.terminal() ? Edited.open() : new Piped(screen);
  }

  /** Lines of standard input. */
  final class Piped implements ChatInput {
    private final BufferedReader lines;

    Piped(Screen screen) {
      lines = new BufferedReader(new InputStreamReader(screen.in(), StandardCharsets.UTF_8));
    }

    @Override
    public Optional<String> next() {
      try {
        return Optional.ofNullable(lines.readLine());
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read standard input", e);
      }
    }

    @Override
    public Optional<Integer> width() {
      return Optional.empty();
    }

    @Override
    public void close() {
      // Standard input is not ours to close.
    }
  }

  /** Lines that a person edits; Ctrl-C empties the line, Ctrl-D ends. */
  final class Edited implements ChatInput {
    private final Terminal terminal;
    private final LineReader reader;

    private Edited(Terminal terminal) {
      this.terminal = terminal;
      this.reader =
          LineReaderBuilder.builder()
              .terminal(terminal)
              .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
              .build();
    }

    static Edited open() {
      try {
        return new Edited(
            TerminalBuilder.builder().dumb(true).encoding(StandardCharsets.UTF_8).build());
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot open the terminal", e);
      }
    }

    @Override
    public Optional<String> next() {
      while (true) {
        try {
          return Optional.of(reader.readLine("> "));
        } catch (UserInterruptException e) {
          if (e.getPartialLine().isEmpty()) {
            return Optional.empty();
          }
        } catch (EndOfFileException e) {
          return Optional.empty();
        }
      }
    }

    @Override
    public Optional<Integer> width() {
      return Optional.of(Wrap.usable(terminal.getColumns()));
    }

    @Override
    public void close() {
      try {
        terminal.close();
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot give the terminal back", e);
      }
    }
  }
}
