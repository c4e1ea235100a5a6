package docket;

/** Chooses where log lines go; to be called before anything else, since the choice is made once. */
final class Logging {
  private static final String PROVIDER = "slf4j.provider";
  private static final String JDK_CONFIGURATION = "java.util.logging.config.class";

  private Logging() {}

  /**
   * Chooses for a command that is over soon: warnings and errors as plain lines. Reading the
   * configuration of the full logging would take such a command longer than its own work.
   */
  static void forShortCommand() {
    forLongCommand();
    quietLibrary();
    setUnlessGiven(PROVIDER, PlainLogging.class.getName());
  }

  /** Chooses for a command that stays: the full logging, which an operator can configure. */
  static void forLongCommand() {
    setUnlessGiven(JDK_CONFIGURATION, JdkLogging.class.getName());
  }

  /**
   * Without this the logging library announces on the error stream which provider it was told to
   * take.
   */
  private static void quietLibrary() {
    setUnlessGiven("slf4j.internal.verbosity", "WARN");
  }

  private static void setUnlessGiven(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
