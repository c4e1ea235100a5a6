package docket.knowledge;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which build of Docket is running. */
final class Program {
  private static final Logger LOG = LoggerFactory.getLogger(Program.class);

  private Program() {}

  /**
   * Place, size and time of the program's archive; empty where it runs from single classes, of
   * which any may change.
   */
  static String name() {
    String classes = System.getProperty("java.class.path", "");
    int end = classes.indexOf(File.pathSeparatorChar);
    Path archive = Path.of(end < 0 ? classes : classes.substring(0, end)).toAbsolutePath();
    try {
      BasicFileAttributes found = Files.readAttributes(archive, BasicFileAttributes.class);
      return found.isRegularFile()
          ? archive + "@" + found.size() + "@" + found.lastModifiedTime().toMillis()
          : "";
    } catch (IOException e) {
      LOG.debug("The program's archive is not where it was", e);
      return "";
    }
  }
}
