package docket.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deletes folders that can be made again. */
final class Folders {
  private Folders() {}

  /** Deletes a folder with all that is in it, without following links; none is as good. */
  static void delete(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException fault)
                throws IOException {
              if (fault != null) {
                throw fault;
              }
              Files.delete(directory);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (NoSuchFileException e) {
      // Somebody else was faster, or there never was anything.
      return;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }

  /** Deletes all folders in a folder but one. */
  static void deleteOthers(Path home, Path kept) {
    List<Path> others;
    try (Stream<Path> entries = Files.list(home)) {
      others = entries.filter(entry -> Files.isDirectory(entry) && !entry.equals(kept)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + home, e);
    }
    others.forEach(Folders::delete);
  }
}
