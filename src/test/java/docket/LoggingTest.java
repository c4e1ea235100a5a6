package docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.LogManager;
import org.junit.jupiter.api.Test;

class LoggingTest {
  private static final String ROGUE = "a\u001b[31m\r\nERROR forged\u2028\u202e {}";

  @Test
  void plainLogger_writesOneLine_whateverStandsInIt() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlainLogger logger =
        new PlainLogger("docket.store.Writer", new PrintStream(out, true, StandardCharsets.UTF_8));
    logger.warn(
        ROGUE, "b\nc", new IllegalStateException("d\ne", new IllegalArgumentException("f")));
    assertEquals(
        "WARN Writer: a [31m ERROR forged  b c | java.lang.IllegalStateException: d e"
            + " | java.lang.IllegalArgumentException: f"
            + System.lineSeparator(),
        out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void plainLogger_isSilentBelowWarnings() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlainLogger logger = new PlainLogger("x", new PrintStream(out, true, StandardCharsets.UTF_8));
    logger.info("a");
    logger.debug("a");
    logger.trace("a");
    assertEquals(0, out.size());
  }

  @Test
  void plainLogging_isWhatShortCommandsGet() {
    String before = System.getProperty("slf4j.provider");
    try {
      Logging.forShortCommand();
      assertEquals(PlainLogging.class.getName(), System.getProperty("slf4j.provider"));
      assertInstanceOf(PlainLogger.class, new PlainLogging().getLoggerFactory().getLogger("x"));
    } finally {
      System.clearProperty("slf4j.provider");
      System.clearProperty("java.util.logging.config.class");
      if (before != null) {
        System.setProperty("slf4j.provider", before);
      }
    }
  }

  @Test
  void fullLogging_writesOneLineOfWarningsAndErrors() throws Exception {
    LoggerContext context = new LoggerContext();
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(Path.of("src/main/resources/logback.xml").toFile());
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    assertEquals(Level.WARN, root.getLevel());
    OutputStreamAppender<ILoggingEvent> appender =
        (OutputStreamAppender<ILoggingEvent>) root.getAppender("console");
    LoggingEvent event =
        new LoggingEvent(
            "",
            context.getLogger("docket.store.Writer"),
            Level.WARN,
            ROGUE,
            new IllegalStateException("d\ne"),
            new Object[] {"b"});
    String line = new String(appender.getEncoder().encode(event), StandardCharsets.UTF_8);
    assertTrue(line.contains("Z WARN  Writer: a | [31m | ERROR forged |  b | java.lang."), line);
    assertTrue(line.matches("[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+\\R"), line);
  }

  @Test
  void jdkLogging_leavesSevereErrorsOnly() throws Exception {
    java.util.logging.Logger lucene = java.util.logging.Logger.getLogger("org.apache.lucene.x");
    try {
      new JdkLogging();
      assertFalse(lucene.isLoggable(java.util.logging.Level.WARNING));
      assertTrue(lucene.isLoggable(java.util.logging.Level.SEVERE));
    } finally {
      LogManager.getLogManager().readConfiguration();
    }
  }
}
