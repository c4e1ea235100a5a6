package docket.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Processes with the rights that an ordinary user has, and with disks of their own. */
final class Rights {
  private static final String OVERRIDING = "-dac_override,-dac_read_search";
  private static final List<String> WITHOUT_OVERRIDING =
      List.of("setpriv", "--bounding-set=" + OVERRIDING, "--inh-caps=" + OVERRIDING);

  private Rights() {}

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** What starts a process that the rights of files bind, whoever runs the tests. */
  static List<String> ordinary() {
    return isRoot() ? WITHOUT_OVERRIDING : List.of();
  }

  /** Why there can be no such process here; empty where there can. */
  static Optional<String> missing() throws IOException {
    if (!isRoot()) {
      return Optional.empty();
    }
    return Commands.run(
        java.util.stream.Stream.concat(
                WITHOUT_OVERRIDING.stream(), java.util.stream.Stream.of("true"))
            .toArray(String[]::new));
  }

  /** What starts a process for which a folder lies on a small disk of its own. */
  static List<String> smallDisk(Path folder, int megabytes, Path content) {
    return inOwnMounts(
        "mount -t tmpfs -o size=%dm none '%s' && cp -r '%s'/. '%s'/"
            .formatted(megabytes, folder, content, folder));
  }

  /** What starts a process for which a folder lies on a disk that cannot be written. */
  static List<String> readOnly(Path folder) {
    return inOwnMounts(
        "mount --bind '%s' '%s' && mount -o remount,ro,bind '%s'"
            .formatted(folder, folder, folder));
  }

  private static List<String> inOwnMounts(String preparation) {
    return List.of(
        "unshare", isRoot() ? "-m" : "-rm", "sh", "-c", preparation + " && exec \"$@\"", "sh");
  }

  /** Why disks of its own cannot be had here; empty where they can. */
  static Optional<String> missingMounts(Path folder) throws IOException {
    List<String> trial = new java.util.ArrayList<>(readOnly(folder));
    trial.add("true");
    return Commands.run(trial.toArray(String[]::new));
  }
}
