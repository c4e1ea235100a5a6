package docket;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * The JDK's own logging, which some libraries use: severe errors only. Else the first search would
 * print that a module for faster vectors is not there, which nobody can act on. Public only because
 * the JDK makes it by its name, when the first such library asks for a logger.
 */
public final class JdkLogging {
  private static final String CONFIGURATION =
      "handlers=java.util.logging.ConsoleHandler\n.level=SEVERE\n";

  /**
   * Made by the JDK.
   *
   * @throws IOException never, since nothing is read from outside
   */
  public JdkLogging() throws IOException {
    LogManager.getLogManager()
        .readConfiguration(
            new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.ISO_8859_1)));
  }
}
