package docket.evaluation;

import java.nio.file.Path;

/** A line of an input file that cannot be used. The message names file, line and fault. */
public final class BrokenInputException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * @param file the file
   * @param line the line, from 1
   * @param fault what is wrong, and what to write
   */
  public BrokenInputException(Path file, int line, String fault) {
    super("%s:%d: %s".formatted(file, line, fault));
  }
}
