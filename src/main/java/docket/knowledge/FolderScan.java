package docket.knowledge;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * The files of a knowledge folder, found without following a link and read without following one.
 * The folder itself may be reached by a link.
 *
 * @param folder the folder, without links in its path
 * @param files size and time of each regular file by its path relative to the folder, with forward
 *     slashes
 * @param complete whether every file of the folder was seen
 * @param problems what is not a plain readable file
 */
record FolderScan(
    Path folder,
    SortedMap<String, FolderScan.State> files,
    boolean complete,
    List<Problem> problems) {
  /** More files than this are refused. */
  static final int MAX_FILES = 20_000;

  /** A larger file is refused. */
  static final int MAX_BYTES = 1 << 20;

  /** Deeper folders are not looked into. */
  private static final int MAX_DEPTH = 8;

  /**
   * Changes when files are read in another way, so that what an older Docket read is read again.
   */
  private static final String FORM = "2";

  /**
   * A file that was written this short before the scan may be written again without a change of its
   * time.
   */
  private static final Duration GRAIN = Duration.ofSeconds(2);

  static FolderScan of(Path folder) throws IOException {
    return of(folder, MAX_FILES);
  }

  static FolderScan of(Path folder, int maxFiles) throws IOException {
    Path real = folder.toRealPath();
    Visitor visitor = new Visitor(real, maxFiles);
    Files.walkFileTree(real, EnumSet.noneOf(FileVisitOption.class), MAX_DEPTH, visitor);
    return new FolderScan(real, visitor.files, visitor.complete, visitor.problems);
  }

  /**
   * What is seen of a file without reading it.
   *
   * @param size in bytes
   * @param written when it was last written
   */
  record State(long size, FileTime written) {}

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final int prefix;
    private final int maxFiles;
    private final SortedMap<String, State> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean complete = true;

    Visitor(Path folder, int maxFiles) {
      this.folder = folder;
      String path = folder.toString();
      this.prefix = path.endsWith(File.separator) ? path.length() : path.length() + 1;
      this.maxFiles = maxFiles;
    }

    private String name(Path file) {
      // What the walk meets begins with the folder.
      String path = file.toString();
      return path.substring(Math.min(prefix, path.length())).replace(File.separatorChar, '/');
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return isHidden(directory) && !directory.equals(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        add(file, "folder.link", "a link is not followed: put the file itself here");
      } else if (attributes.isDirectory()) {
        complete = false;
        add(file, "folder.too_deep", "a folder this deep is not read: move it up");
      } else if (!attributes.isRegularFile()) {
        add(file, "folder.not_regular", "not a regular file: remove it");
      } else if (files.size() >= maxFiles) {
        complete = false;
        add(
            file,
            "folder.too_many",
            "more than %d files: move some to another folder".formatted(maxFiles));
        return FileVisitResult.TERMINATE;
      } else {
        files.put(name(file), new State(attributes.size(), attributes.lastModifiedTime()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      complete = false;
      problems.add(unreadable(name(file)));
      return FileVisitResult.CONTINUE;
    }

    private void add(Path file, String code, String what) {
      problems.add(Problem.error(name(file), 0, code, what));
    }

    private static boolean isHidden(Path file) {
      Path name = file.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }

  private static Problem unreadable(String name) {
    return Problem.error(
        name, 0, "folder.unreadable", "cannot be read: give this user the right to read it");
  }

  /** What became of reading a file. */
  sealed interface Content {
    /**
     * Its text, without a byte order mark and with plain line ends.
     *
     * @param text all of it
     */
    record Read(String text) implements Content {}

    /**
     * It cannot be read as a text.
     *
     * @param problem why
     */
    record Unreadable(Problem problem) implements Content {}
  }

  /** The text of a file of the scan, or why there is none. */
  Content read(String name) {
    Path file = folder.resolve(name);
    try {
      BasicFileAttributes before = attributes(file);
      if (!before.isRegularFile()) {
        return unreadable(name, "folder.not_regular", "no regular file any more: put it back");
      }
      if (names(file) > 1) {
        return unreadable(
            name, "folder.link", "a file with a second name (hard link): put a copy here");
      }
      byte[] bytes = bytes(file);
      if (bytes.length > MAX_BYTES) {
        return unreadable(
            name, "folder.too_large", "larger than %d bytes: split it".formatted(MAX_BYTES));
      }
      // What was opened is what was looked at: nobody has put something else there in between.
      if (!Objects.equals(before.fileKey(), attributes(file).fileKey())) {
        return unreadable(name, "folder.unreadable", "was exchanged while it was read: try again");
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Content.Read(plain(text));
    } catch (CharacterCodingException e) {
      return unreadable(name, "folder.encoding", "not UTF-8: save it in that encoding");
    } catch (IOException e) {
      return new Content.Unreadable(unreadable(name));
    }
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  /** How many names a file has, as far as the system tells. */
  private static int names(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
            && Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS)
                instanceof Integer names
        ? names
        : 1;
  }

  private static byte[] bytes(Path file) throws IOException {
    try (SeekableByteChannel channel =
        Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
      return Channels.newInputStream(channel).readNBytes(MAX_BYTES + 1);
    }
  }

  private static String plain(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.indexOf('\r') < 0
        ? unmarked
        : unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Content unreadable(String name, String code, String what) {
    return new Content.Unreadable(Problem.error(name, 0, code, what));
  }

  /**
   * A text that is the same only for the same files with the same sizes and times, but for a chance
   * of one in 2^64. It is made at every start, and two check sums take a small part of the time of
   * a digest, which would guard against nobody: who can write the files can change the knowledge.
   */
  String fingerprint() {
    StringBuilder all = new StringBuilder(FORM).append('\n');
    for (Map.Entry<String, State> file : files.entrySet()) {
      State state = file.getValue();
      all.append(file.getKey()).append('\n').append(state.size()).append('@');
      all.append(state.written().to(TimeUnit.NANOSECONDS)).append('\n');
    }
    for (Problem problem : problems) {
      all.append(problem).append('\n');
    }
    byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
    CRC32 one = new CRC32();
    one.update(bytes);
    CRC32C other = new CRC32C();
    other.update(bytes);
    return Long.toHexString(one.getValue() << Integer.SIZE | other.getValue());
  }

  /** Whether the times of the files will tell that one has changed after an instant. */
  boolean isSettled(Instant now) {
    return files.values().stream()
        .map(state -> Duration.between(state.written().toInstant(), now).abs())
        .allMatch(age -> age.compareTo(GRAIN) > 0);
  }
}
