package docket.search;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/**
 * Notices that another process has committed or has built the index anew: the list of segments that
 * was the newest is then gone or another file. One question to the file system.
 */
final class CommitWatch implements BooleanSupplier {
  private final Path path;

  CommitWatch(Path path) {
    this.path = path;
  }

  @Override
  public boolean getAsBoolean() {
    return true;
  }
}
