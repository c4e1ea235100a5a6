package docket.hostile;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Short commands of the system that make what Java cannot. */
final class Commands {
  private static final long PATIENCE_SECONDS = 20;

  private Commands() {}

  /** Runs one; says why where it cannot be done here. */
  static Optional<String> run(String... command) throws IOException {
    String what = String.join(" ", command).lines().findFirst().orElse("");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return Optional.of("too slow here: " + what);
      }
      return process.exitValue() == 0
          ? Optional.empty()
          : Optional.of("not permitted here: " + what);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (IOException e) {
      return Optional.of("not there: " + what);
    }
  }
}
