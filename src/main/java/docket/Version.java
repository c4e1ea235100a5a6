package docket;

import java.util.Optional;

/** The version of the program, as its jar states it. */
final class Version {
  private Version() {}

  /** The version, or {@code development} where the program does not run from its jar. */
  static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
