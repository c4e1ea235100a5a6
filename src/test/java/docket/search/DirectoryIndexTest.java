package docket.search;

import static docket.search.Units.GLOSSARY;
import static docket.search.Units.english;
import static docket.search.Units.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.source.Concept;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract over an index in a directory, and what only a directory can do. */
class DirectoryIndexTest extends PassageUpkeepContract {
  @TempDir private Path folder;

  @Override
  PassageIndex open(List<Concept> glossary) {
    return LuceneIndex.open(folder.resolve("contract"), glossary);
  }

  private LuceneIndex index() {
    return LuceneIndex.open(folder.resolve("index"), GLOSSARY);
  }

  private void write(Document... units) {
    try (LuceneIndex index = index()) {
      index.rebuild(List.of(units), 5);
    }
  }

  @Test
  void open_findsWhatWasWritten() {
    write(english("a#1", "Antivirus text."));
    try (LuceneIndex index = index()) {
      assertEquals(OptionalLong.of(5), index.revision());
      assertEquals(List.of("a#1"), ids(index, "antivirus"));
    }
  }

  @Test
  void find_seesWhatAnotherWriterCommitted() {
    write(english("a#1", "Antivirus text."));
    try (LuceneIndex reader = index();
        LuceneIndex writer = index()) {
      assertEquals(List.of("a#1"), ids(reader, "antivirus"));
      writer.apply(List.of(english("b#1", "Antivirus antivirus.")), List.of(), 6);
      assertEquals(2, ids(reader, "antivirus").size());
      assertEquals(OptionalLong.of(6), reader.revision());
      writer.rebuild(List.of(english("c#1", "Antivirus.")), 7);
      assertEquals(List.of("c#1"), ids(reader, "antivirus"));
    }
  }

  @Test
  void find_seesAnIndexThatWasMadeAfterItWasOpened() {
    try (LuceneIndex reader = index();
        LuceneIndex writer = index()) {
      assertEquals(List.of(), ids(reader, "antivirus"));
      writer.rebuild(List.of(english("a#1", "Antivirus.")), 1);
      assertEquals(List.of("a#1"), ids(reader, "antivirus"));
    }
  }

  @Test
  void apply_lockIsFreeAfterwards() {
    try (LuceneIndex one = index();
        LuceneIndex other = index()) {
      one.rebuild(List.of(english("a#1", "Antivirus.")), 1);
      other.apply(List.of(english("b#1", "Antivirus.")), List.of(), 2);
      one.apply(List.of(english("c#1", "Antivirus.")), List.of(), 3);
      assertEquals(3, ids(other, "antivirus").size());
    }
  }

  @Test
  void verify_noticesEveryFlippedByte() throws IOException {
    write(english("a#1", "Antivirus text."), english("b#1", "Another text of the ministry."));
    Random random = new Random(11);
    int noticed = 0;
    List<Path> files = files();
    int tries = 40;
    for (int i = 0; i < tries; i++) {
      Path file = files.get(random.nextInt(files.size()));
      long at = random.nextLong(Files.size(file));
      flip(file, at);
      noticed += damaged() ? 1 : 0;
      flip(file, at);
    }
    assertEquals(tries, noticed, "seed 11");
    assertFalse(damaged(), "not damaged any more");
  }

  private boolean damaged() {
    try (LuceneIndex index = index()) {
      index.verify();
      return false;
    } catch (IndexDamagedException e) {
      return true;
    }
  }

  @Test
  void open_noticesAMissingFile() throws IOException {
    write(english("a#1", "Antivirus text."));
    for (Path file : files()) {
      if (!file.getFileName().toString().startsWith("segments")) {
        Files.delete(file);
        break;
      }
    }
    assertThrows(IndexDamagedException.class, this::index);
  }

  @Test
  void open_noticesACutFile() throws IOException {
    write(english("a#1", "Antivirus text."));
    for (Path file : files()) {
      try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
        bytes.setLength(bytes.length() / 2);
      }
    }
    assertThrows(IndexDamagedException.class, this::index);
  }

  @Test
  void open_refusesAnIndexOfAnotherProgram() throws IOException {
    commit(Map.of("somebody", "else"));
    assertThrows(IndexDamagedException.class, this::index);
  }

  @Test
  void open_refusesAnotherFormatVersion() throws IOException {
    commit(Map.of("docket.revision", "3", "docket.format", "0", "docket.glossary", "0"));
    IndexDamagedException e = assertThrows(IndexDamagedException.class, this::index);
    assertTrue(
        String.valueOf(e.getMessage()).contains("another program or version"), e.getMessage());
  }

  @Test
  void open_refusesAnotherGlossaryAndSaysWhatToDo() {
    write(english("a#1", "Antivirus text."));
    IndexDamagedException e =
        assertThrows(
            IndexDamagedException.class,
            () -> LuceneIndex.open(folder.resolve("index"), List.of()));
    assertTrue(String.valueOf(e.getMessage()).contains("delete it and rebuild it"), e.getMessage());
  }

  @Test
  void find_seesAnIndexThatWasDeletedAndBuiltAnew() throws IOException {
    write(english("a#1", "Antivirus text."));
    try (LuceneIndex reader = index()) {
      assertEquals(List.of("a#1"), ids(reader, "antivirus"));
      for (Path file : files()) {
        Files.delete(file);
      }
      write(english("b#1", "Antivirus anew."));
      assertEquals(List.of("b#1"), ids(reader, "antivirus"));
    }
  }

  @Test
  void find_isSafeForManyThreadsBesideAWriter() throws Exception {
    write(english("a#1", "Antivirus text."));
    try (LuceneIndex index = index();
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> work =
          IntStream.range(0, 4)
              .mapToObj(
                  thread ->
                      threads.submit(
                          () ->
                              IntStream.range(0, 50)
                                  .map(i -> Math.min(1, ids(index, "antivirus text").size()))
                                  .sum()))
              .toList();
      for (int i = 0; i < 10; i++) {
        index.apply(List.of(english("b#1", "Antivirus text " + i + ".")), List.of(), 6 + i);
      }
      for (Future<Integer> finder : work) {
        assertEquals(50, finder.get());
      }
    }
  }

  private void commit(Map<String, String> data) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder.resolve("index"));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(null))) {
      writer.addDocument(new org.apache.lucene.document.Document());
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      return files
          .filter(file -> !file.getFileName().toString().equals("write.lock"))
          .sorted()
          .toList();
    }
  }

  private static void flip(Path file, long at) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(at);
      int value = bytes.read();
      bytes.seek(at);
      bytes.write(value ^ 0x10);
    }
  }
}
