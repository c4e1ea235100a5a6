package docket.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Unpacks the database's machine code once and loads it from there. The driver would unpack and
 * compare 1.1 MB at every start, which takes longer than everything else that is done to open, and
 * would leave a copy behind for every process that was killed.
 */
final class NativeLibrary {
  private static final Logger LOG = LoggerFactory.getLogger(NativeLibrary.class);
  private static final String PATH = "org.sqlite.lib.path";
  private static final String NAME = "org.sqlite.lib.name";
  private static final String TEMPORARY = "org.sqlite.tmpdir";

  private NativeLibrary() {}

  /**
   * Loads the library, unless this process has it already. An operator who sets the driver's own
   * properties is left alone. Where the folder cannot be written or holds no code that may run, the
   * driver goes its own way through the temporary folder of the system.
   *
   * @param folder for the unpacked library; made where it is missing
   */
  static synchronized void load(Path folder) {
    if (System.getProperty(PATH) != null || System.getProperty(TEMPORARY) != null) {
      return;
    }
    try {
      String name = LibraryLoaderUtil.getNativeLibName();
      Path home = folder.resolve("native-" + SQLiteJDBCLoader.getVersion());
      if (!Files.isRegularFile(home.resolve(name))) {
        unpack(folder, home, name);
      }
      System.setProperty(PATH, home.toString());
      System.setProperty(NAME, name);
      System.setProperty(TEMPORARY, folder.toString());
      SQLiteJDBCLoader.initialize();
    } catch (Exception e) {
      LOG.debug("The database's library cannot be loaded from {}", folder, e);
      System.clearProperty(PATH);
      System.clearProperty(NAME);
      System.clearProperty(TEMPORARY);
    }
  }

  private static void unpack(Path folder, Path home, String name) throws IOException {
    Files.createDirectories(home);
    Path part = Files.createTempFile(home, name, ".part");
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    try (InputStream library = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
      if (library == null) {
        throw new IOException("the driver brings no library for this system: " + resource);
      }
      Files.copy(library, part, StandardCopyOption.REPLACE_EXISTING);
      Durable.force(part);
      Files.move(part, home.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
    removeOlder(folder, home);
  }

  private static void removeOlder(Path folder, Path present) throws IOException {
    try (DirectoryStream<Path> homes = Files.newDirectoryStream(folder, "native-*")) {
      for (Path home : homes) {
        if (!home.equals(present)) {
          try (DirectoryStream<Path> files = Files.newDirectoryStream(home)) {
            for (Path file : files) {
              Files.deleteIfExists(file);
            }
          }
          Files.deleteIfExists(home);
        }
      }
    }
  }
}
