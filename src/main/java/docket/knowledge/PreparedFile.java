package docket.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The content of a state of the database in a file that a start reads in a fraction of the time
 * that the tables and their texts take. It may be deleted at any time. It counts only for the very
 * state that it was made of and for the program that wrote it; whatever is odd about it, the
 * database is read instead. Not safe for several threads at once.
 *
 * <p>Form: eight letters, a CRC-32C of all that follows, name of the program, mark of the state,
 * content.
 */
final class PreparedFile {
  private static final Logger LOG = LoggerFactory.getLogger(PreparedFile.class);
  private static final String NAME = "prepared";

  /** Another form of the bytes gets another number. */
  private static final long MAGIC = 0x446F636B65740001L;

  private static final int HEAD = Long.BYTES + Integer.BYTES;

  /** Beyond this the file would take memory that a small machine may not have to spare. */
  private static final int MAX_BYTES = 1 << 28;

  private final Path file;
  private final String program;
  private StateMark held = StateMark.NONE;

  /**
   * @param home the folder of the indexes
   * @param program tells this program from one that may read the database in another way; empty
   *     where nothing does, and then there is never such a file
   */
  PreparedFile(Path home, String program) {
    this.file = home.resolve(NAME);
    this.program = program;
  }

  /** The content of a state; empty where it has to be read from the database. */
  Optional<LibraryContent> read(StateMark mark) {
    if (program.isEmpty() || !mark.isCertain()) {
      return Optional.empty();
    }
    try {
      if (Files.size(file) > MAX_BYTES) {
        return Optional.empty();
      }
      Optional<LibraryContent> content = content(Files.readAllBytes(file), mark);
      if (content.isPresent()) {
        held = mark;
      }
      return content;
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | DateTimeException e) {
      LOG.debug("The prepared content cannot be used", e);
      return Optional.empty();
    }
  }

  private Optional<LibraryContent> content(byte[] bytes, StateMark mark) {
    if (bytes.length < HEAD) {
      return Optional.empty();
    }
    ByteBuffer head = ByteBuffer.wrap(bytes);
    if (head.getLong() != MAGIC || head.getInt() != sum(bytes)) {
      return Optional.empty();
    }
    PackedInput in = new PackedInput(bytes, HEAD, bytes.length);
    boolean fits =
        in.text().equals(program) && new StateMark(in.text(), in.whole(), in.whole()).equals(mark);
    return fits ? Optional.of(ContentReader.read(in)) : Optional.empty();
  }

  /** Keeps the content of a state for the next start, unless it is there already. */
  void keep(LibraryState state) {
    if (program.isEmpty()
        || !state.mark().isCertain()
        || state.condition() != LibraryState.Condition.WHOLE
        || state.mark().equals(held)) {
      return;
    }
    byte[] bytes = bytes(state);
    if (bytes.length > MAX_BYTES) {
      return;
    }
    Path part = file.resolveSibling(NAME + ".part");
    try {
      Files.createDirectories(part.toAbsolutePath().getParent());
      // Two that write at once may spoil this one for each other, which its sum then tells.
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      held = state.mark();
    } catch (IOException e) {
      LOG.debug("The content is not prepared for the next start", e);
    }
  }

  private byte[] bytes(LibraryState state) {
    PackedOutput out = new PackedOutput();
    out.text(program);
    out.text(state.mark().identity());
    out.whole(state.mark().revision());
    out.whole(state.mark().sum());
    byte[] mark = out.bytes();
    byte[] content = ContentWriter.bytes(state.content());
    byte[] all = new byte[HEAD + mark.length + content.length];
    System.arraycopy(mark, 0, all, HEAD, mark.length);
    System.arraycopy(content, 0, all, HEAD + mark.length, content.length);
    ByteBuffer.wrap(all).putLong(MAGIC).putInt(sum(all));
    return all;
  }

  private static int sum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, HEAD, bytes.length - HEAD);
    return (int) sum.getValue();
  }
}
