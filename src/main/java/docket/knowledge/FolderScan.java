package docket.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a knowledge folder, found without following a link and read without following one.
 *
 * @param files size and time of each regular file by its path relative to the folder, with forward
 *     slashes
 * @param problems what is not a plain readable file
 */
record FolderScan(SortedMap<String, String> files, List<Problem> problems) {
  /** More files than this are refused. */
  static final int MAX_FILES = 20_000;

  /** A larger file is refused. */
  static final int MAX_BYTES = 4 << 20;

  static FolderScan of(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    Files.walkFileTree(
        folder,
        EnumSet.noneOf(java.nio.file.FileVisitOption.class),
        8,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (attributes.isSymbolicLink()) {
              problems.add(
                  new Problem(name, 0, "folder.link", "a link is not read: copy the file"));
            } else if (!attributes.isRegularFile()) {
              problems.add(
                  new Problem(name, 0, "folder.not_regular", "not a regular file: remove it"));
            } else if (files.size() >= MAX_FILES) {
              problems.add(
                  new Problem(
                      name, 0, "folder.too_many", "more than %d files".formatted(MAX_FILES)));
              return FileVisitResult.TERMINATE;
            } else if (!isHidden(name)) {
              files.put(name, attributes.size() + "@" + attributes.lastModifiedTime().toMillis());
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException fault) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            problems.add(unreadable(name));
            return FileVisitResult.CONTINUE;
          }
        });
    return new FolderScan(files, problems);
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.");
  }

  static Problem unreadable(String name) {
    return new Problem(name, 0, "folder.unreadable", "cannot be read: check its permissions");
  }

  /** The text of a file, with a problem instead where it cannot be read as one. */
  static Map.Entry<String, List<Problem>> read(Path folder, String name) {
    try (SeekableByteChannel channel =
        Files.newByteChannel(
            folder.resolve(name), Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
      byte[] bytes = Channels.newInputStream(channel).readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        return fault(name, "folder.too_large", "larger than %d bytes".formatted(MAX_BYTES));
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Map.entry(text, List.of());
    } catch (CharacterCodingException e) {
      return fault(name, "folder.encoding", "not UTF-8: save it in that encoding");
    } catch (IOException e) {
      return Map.entry("", List.of(unreadable(name)));
    }
  }

  private static Map.Entry<String, List<Problem>> fault(String name, String code, String what) {
    return Map.entry("", List.of(new Problem(name, 0, code, what)));
  }

  /** One line per file, the same for the same files with the same sizes and times. */
  String fingerprint() {
    StringBuilder lines = new StringBuilder();
    files.forEach((name, state) -> lines.append(name).append(' ').append(state).append('\n'));
    problems.forEach(problem -> lines.append(problem).append('\n'));
    return lines.toString();
  }
}
