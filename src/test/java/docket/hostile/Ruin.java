package docket.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.FSDirectory;

/** Damages the files of a data folder, and looks into its index. */
final class Ruin {
  private static final int CHECKSUM = 8;

  private Ruin() {}

  static Path database(World world) {
    return world.data().resolve("docket.db");
  }

  private static Path indexes(World world) {
    return world.data().resolve("index");
  }

  /** The files of the index, without its locks. */
  static List<Path> indexFiles(World world) throws IOException {
    try (Stream<Path> files = Files.walk(indexes(world))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".lock"))
          .sorted()
          .toList();
    }
  }

  static void deleteIndex(World world) throws IOException {
    World.remove(indexes(world));
  }

  /** Flips one bit of one file. */
  static void flipBit(List<Path> files, Random random) throws IOException {
    Path file = files.get(random.nextInt(files.size()));
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, bytes);
    }
  }

  /** Puts other bytes at random places of a file. */
  static void scatter(Path file, int count, Random random) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < count; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    Files.write(file, bytes);
  }

  private static Path segments(World world) throws IOException {
    return indexFiles(world).stream()
        .filter(file -> file.getFileName().toString().startsWith("segments_"))
        .findFirst()
        .orElseThrow();
  }

  static void truncateSegments(World world) throws IOException {
    Path segments = segments(world);
    byte[] bytes = Files.readAllBytes(segments);
    Files.write(segments, java.util.Arrays.copyOf(bytes, bytes.length / 2));
  }

  /**
   * Makes the list of segments say that Lucene 8 wrote it, checksum included. The version stands
   * behind the header: magic number, name, format, 16 bytes of id, suffix.
   */
  static void makeOld(World world) throws IOException {
    Path segments = segments(world);
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(segments));
    int name = bytes.get(Integer.BYTES);
    int suffix = Integer.BYTES + 1 + name + Integer.BYTES + 16;
    int version = suffix + 1 + bytes.get(suffix);
    bytes.put(version, (byte) 8);
    bytes.put(version + 3, (byte) 8);
    CRC32 sum = new CRC32();
    sum.update(bytes.array(), 0, bytes.capacity() - CHECKSUM);
    bytes.putLong(bytes.capacity() - CHECKSUM, sum.getValue());
    Files.write(segments, bytes.array());
  }

  /** The ids of everything in the index. */
  static Set<String> indexed(World world) throws IOException {
    Set<String> ids = new TreeSet<>();
    Path folder = segments(world).getParent();
    try (FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (var leaf : reader.leaves()) {
        StoredFields stored = leaf.reader().storedFields();
        for (int i = 0; i < leaf.reader().maxDoc(); i++) {
          if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(i)) {
            ids.add(stored.document(i, Set.of("id")).get("id"));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ids;
  }
}
