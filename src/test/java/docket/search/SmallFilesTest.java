package docket.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallFilesTest {
  private static final byte[] TEXT = "0123456789".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path home;

  @ParameterizedTest
  @CsvSource({"10, true", "9, false"})
  void openInput_readsTheSameFromMemoryAndFromTheDisk(int maxBytes, boolean inMemory)
      throws IOException {
    Files.write(home.resolve("file"), TEXT);
    try (Directory directory = new SmallFiles(home, maxBytes);
        IndexInput input = directory.openInput("file", IOContext.DEFAULT)) {
      byte[] read = new byte[TEXT.length];
      input.readBytes(read, 0, read.length);

      assertArrayEquals(TEXT, read);
      assertEquals(inMemory, input instanceof ByteBuffersIndexInput);
    }
  }

  @Test
  void openInput_readsAnEmptyFile() throws IOException {
    Files.createFile(home.resolve("file"));
    try (Directory directory = new SmallFiles(home, 10);
        IndexInput input = directory.openInput("file", IOContext.DEFAULT)) {
      assertEquals(0, input.length());
    }
  }
}
