package docket.knowledge;

import docket.deadline.Deadline;
import docket.source.Concept;
import docket.source.Conflict;
import docket.source.Knowledge;
import docket.source.Source;
import docket.source.SourceId;
import docket.source.Unknown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the knowledge folder: everything that is sound, and a list of what is not. */
public final class KnowledgeFolder {
  private static final String SOURCES = "sources/";
  private static final String TRANSLATIONS = "translations/";
  private static final String MARKDOWN = ".md";

  private final Path folder;
  private final SortedMap<SourceId, Source> sources = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private List<Conflict> conflicts = List.of();
  private List<Unknown> unknowns = List.of();
  private List<Concept> glossary = List.of();
  private List<Deadline> deadlines = List.of();

  private KnowledgeFolder(Path folder) {
    this.folder = folder;
  }

  /** Reads a file's text into something, or says what is wrong with it. */
  @FunctionalInterface
  private interface FileReader<T> {
    T read(String text) throws FormatException;
  }

  /**
   * Reads a whole folder.
   *
   * @throws UncheckedIOException if the folder itself cannot be listed
   */
  public static FolderContent read(Path folder) {
    try {
      return new KnowledgeFolder(folder).read(FolderScan.of(folder));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the knowledge folder " + folder, e);
    }
  }

  /**
   * A text that changes whenever a file of the folder does; costs no reading of the files.
   *
   * @throws UncheckedIOException if the folder itself cannot be listed
   */
  public static String fingerprint(Path folder) {
    try {
      return FolderScan.of(folder).fingerprint();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the knowledge folder " + folder, e);
    }
  }

  /** Whether there is a folder to read at all. */
  public static boolean exists(Path folder) {
    return Files.isDirectory(folder);
  }

  private FolderContent read(FolderScan scan) {
    problems.addAll(scan.problems());
    List<String> translations = new ArrayList<>();
    for (String name : scan.files().keySet()) {
      if (name.startsWith(SOURCES) && name.endsWith(MARKDOWN)) {
        parse(name, SourceFile::read).ifPresent(source -> add(name, source));
      } else if (name.startsWith(TRANSLATIONS) && name.endsWith(MARKDOWN)) {
        translations.add(name);
      } else {
        readList(name);
      }
    }
    for (String name : translations) {
      parse(name, TranslationFile::read).ifPresent(file -> add(name, file));
    }
    problems.addAll(References.problems(sources, conflicts, unknowns, deadlines));
    problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
    return new FolderContent(
        new Knowledge(List.copyOf(sources.values()), conflicts, unknowns, glossary),
        deadlines,
        problems);
  }

  private void readList(String name) {
    switch (name) {
      case "conflicts.yaml" -> conflicts = parse(name, ListFiles::conflicts).orElse(conflicts);
      case "unknowns.yaml" -> unknowns = parse(name, ListFiles::unknowns).orElse(unknowns);
      case "glossary.yaml" -> glossary = parse(name, ListFiles::glossary).orElse(glossary);
      case "deadlines.yaml" -> deadlines = parse(name, ListFiles::deadlines).orElse(deadlines);
      case "README.md" -> {}
      default ->
          problems.add(
              new Problem(
                  name,
                  0,
                  "folder.unknown_file",
                  "not a file of the knowledge folder: sources stand in sources/<id>.md"));
    }
  }

  private <T> Optional<T> parse(String name, FileReader<T> reader) {
    Map.Entry<String, List<Problem>> file = FolderScan.read(folder, name);
    problems.addAll(file.getValue());
    if (!file.getValue().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.read(file.getKey()));
    } catch (FormatException e) {
      problems.add(e.in(name));
      return Optional.empty();
    }
  }

  private void add(String name, Source source) {
    String expected = SOURCES + source.id() + MARKDOWN;
    if (name.equals(expected)) {
      sources.put(source.id(), source);
    } else {
      problems.add(
          new Problem(
              name, 2, "source.id", "the id %s belongs in %s".formatted(source.id(), expected)));
    }
  }

  private void add(String name, TranslationFile file) {
    String expected = TRANSLATIONS + file.language().code() + "/" + file.id() + MARKDOWN;
    Source source = sources.get(file.id());
    if (!name.equals(expected)) {
      problems.add(
          new Problem(name, 2, "translation.id", "this translation belongs in " + expected));
    } else if (source == null) {
      problems.add(
          new Problem(name, 2, "translation.source", "there is no readable source " + file.id()));
    } else {
      problems.addAll(References.problems(name, source, file));
      sources.put(file.id(), file.addTo(source));
    }
  }
}
