package docket.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * Notices that a process has committed to a directory, or has built the index anew: the list of
 * segments that was the newest is then gone or another file. Costs one question to the file system.
 */
final class CommitWatch {
  private final Path directory;
  private @Nullable Mark seen;

  /**
   * @param key what tells the file from every other of its file system; null where there is none
   */
  private record Mark(Path file, @Nullable Object key, long size, FileTime modified) {
    static @Nullable Mark of(Path file) throws IOException {
      try {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return new Mark(file, now.fileKey(), now.size(), now.lastModifiedTime());
      } catch (NoSuchFileException e) {
        return null;
      }
    }
  }

  CommitWatch(Path directory) {
    this.directory = directory;
  }

  /** Remembers the list of segments that is open. */
  void saw(String segments) throws IOException {
    seen = Mark.of(directory.resolve(segments));
  }

  /** Whether that list is no longer there, or none was seen yet. */
  boolean changed() throws IOException {
    Mark last = seen;
    return last == null || !last.equals(Mark.of(last.file()));
  }
}
