package docket.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * A directory on disk whose small files are read into memory when they are opened, which they are
 * once: a file of an index never changes. Only a large file is worth mapping, since the first
 * mapping of a process links the calls of the system, which takes longer than a small search.
 */
final class SmallFiles extends FilterDirectory {
  /** The shipped knowledge takes an eighth of this. */
  static final int MAX_BYTES = 1 << 23;

  private final Path path;
  private final int maxBytes;
  private @Nullable Directory mapped;

  /**
   * @param path the directory; made where it is missing
   * @param maxBytes what a file in memory may have at most
   */
  SmallFiles(Path path, int maxBytes) throws IOException {
    super(new NIOFSDirectory(path));
    this.path = path;
    this.maxBytes = maxBytes;
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    ensureOpen();
    Path file = path.resolve(name);
    if (Files.size(file) > maxBytes) {
      return mapped().openInput(name, context);
    }
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    return new ByteBuffersIndexInput(new ByteBuffersDataInput(List.of(bytes)), file.toString());
  }

  private synchronized Directory mapped() throws IOException {
    Directory known = mapped;
    if (known == null) {
      known = new MMapDirectory(path);
      mapped = known;
    }
    return known;
  }

  @Override
  public synchronized void close() throws IOException {
    if (mapped != null) {
      mapped.close();
    }
    super.close();
  }
}
