package docket.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

/** A knowledge folder that a test fills. */
final class TestFolder {
  /** When the files were last written, unless a test says otherwise. */
  static final Instant WRITTEN = Instant.parse("2026-01-01T12:00:00Z");

  private final Path path;
  private Instant clock = WRITTEN;

  TestFolder(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  /** A source of two passages. */
  static String source(String id) {
    return source(id, "The first sentence of %s.".formatted(id), "The second one.");
  }

  /** A source with these passages. */
  static String source(String id, String... passages) {
    StringBuilder text =
        new StringBuilder(
            """
            ---
            id: %s
            title: 'Title of %s'
            publisher: 'Bureau of Tests'
            tier: official
            language: en
            published: '2024-06-20'
            verified: null
            url: 'https://example.org/%s'
            text: summary
            ---

            ## Heading
            """
                .formatted(id, id, id));
    for (int i = 0; i < passages.length; i++) {
      text.append("\n{#%d}\n%s\n".formatted(i + 1, passages[i]));
    }
    return text.toString();
  }

  /** Its translation into Dutch. */
  static String translation(String id, String... passages) {
    StringBuilder text =
        new StringBuilder(
            "---\nid: %s\nlanguage: nl\ntranslator: Docket\n---\n\n## Kop\n".formatted(id));
    for (int i = 0; i < passages.length; i++) {
      text.append("\n{#%d}\n%s\n".formatted(i + 1, passages[i]));
    }
    return text.toString();
  }

  /** Writes a file; each call has a later time of writing than the one before. */
  TestFolder with(String name, String text) {
    try {
      Path file = path.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      clock = clock.plusSeconds(10);
      Files.setLastModifiedTime(file, FileTime.from(clock));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a source of two passages. */
  TestFolder withSource(String id) {
    return with("sources/" + id + ".md", source(id));
  }

  /** Takes a file away. */
  TestFolder without(String name) {
    try {
      Files.delete(path.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FolderContent read() {
    return KnowledgeFolder.read(path);
  }

  /** The problems as lines. */
  List<String> problems() {
    return read().problems().stream().map(Problem::toString).toList();
  }
}
