package docket;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.OutputStreamAppender;
import docket.answer.Corpus;
import docket.console.Console;
import docket.console.view.Screen;
import docket.console.view.Style;
import docket.knowledge.Contents;
import docket.store.Store;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running Docket, wired as the program wires it, for tests in other rooms. */
public final class OpenDocket implements AutoCloseable {
  private final Docket docket;
  private final LogLines log = new LogLines();

  private OpenDocket(Docket docket) {
    this.docket = docket;
    log.start();
  }

  /**
   * What a command line gave back.
   *
   * @param status the exit status
   * @param out standard output
   * @param err standard error
   * @param log what went to the log meanwhile, in the form of the log
   */
  public record Printed(int status, String out, String err, String log) {
    /** Everything that went out. */
    public String all() {
      return out + "\n" + err + "\n" + log;
    }
  }

  /**
   * Opens a Docket.
   *
   * @param environment the variables of the process
   * @param home the launcher's folder
   * @throws IllegalArgumentException if the settings have faults
   */
  public static OpenDocket open(Map<String, String> environment, Path home, InstantSource clock) {
    try {
      return new OpenDocket(new Docket(Settings.read(environment, home), clock, line -> {}));
    } catch (SettingsException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /**
   * What is wrong with settings.
   *
   * @param token whether the bot's token is needed
   * @return a line for each fault: its code, a blank, the sentence that the operator reads
   */
  public static List<String> settingFaults(
      Map<String, String> environment, Path home, boolean token) {
    try {
      Settings settings = Settings.read(environment, home);
      if (token) {
        settings.discord().requiredToken();
      }
      return List.of();
    } catch (SettingsException e) {
      return e.faults().stream()
          .map(fault -> fault.reason().code() + " " + fault.sentence())
          .toList();
    }
  }

  /** The keys of all settings. */
  public static List<String> settingKeys() {
    return List.of(SettingKey.values()).stream().map(SettingKey::name).toList();
  }

  /** Carries out one command line. */
  public Printed run(byte[] in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Screen screen =
        new Screen(
            new ByteArrayInputStream(in),
            new PrintStream(out, /* autoFlush= */ false, StandardCharsets.UTF_8),
            new PrintStream(err, /* autoFlush= */ false, StandardCharsets.UTF_8),
            /* terminal= */ false,
            Style.PLAIN,
            80);
    log.take();
    int status = new Console(new ConsoleServices(docket), screen).run(arguments).code();
    return new Printed(
        status,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8),
        log.take());
  }

  /** The knowledge as it is now. */
  public Contents contents() {
    return docket.library().contents();
  }

  /** The knowledge as it is now, with its index. */
  public Corpus corpus() {
    return docket.corpus();
  }

  /** The database. */
  public Store store() {
    return docket.store();
  }

  /** What does not work as it should. */
  public Optional<String> degraded() {
    return docket.degraded();
  }

  @Override
  public void close() {
    docket.close();
    log.stop();
  }

  /** Collects what is logged, as the program's own appender would write it. */
  private static final class LogLines extends AppenderBase<ILoggingEvent> {
    private final StringBuilder lines = new StringBuilder();
    private final OutputStreamAppender<ILoggingEvent> form;

    LogLines() {
      LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
      setContext(context);
      ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
      form =
          (OutputStreamAppender<ILoggingEvent>) Objects.requireNonNull(root.getAppender("console"));
      root.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
      synchronized (lines) {
        lines.append(new String(form.getEncoder().encode(event), StandardCharsets.UTF_8));
      }
    }

    String take() {
      synchronized (lines) {
        String taken = lines.toString();
        lines.setLength(0);
        return taken;
      }
    }
  }
}
