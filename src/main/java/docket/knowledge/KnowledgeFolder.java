package docket.knowledge;

import docket.deadline.Deadline;
import docket.knowledge.form.Characters;
import docket.knowledge.form.FolderText;
import docket.knowledge.form.FormatException;
import docket.knowledge.form.ListFile;
import docket.knowledge.form.Located;
import docket.knowledge.form.PassageMemory;
import docket.knowledge.form.ReadSource;
import docket.knowledge.form.SourceFile;
import docket.knowledge.form.TranslationFile;
import docket.source.Knowledge;
import docket.source.SourceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the knowledge folder: everything that is sound, and a list of what is not. */
public final class KnowledgeFolder {
  private final FolderScan scan;
  private final PassageMemory memory;
  private final SortedMap<SourceId, ReadSource> sources = new TreeMap<>();
  private final SortedMap<SourceId, Fingerprint> fingerprints = new TreeMap<>();
  private final Set<SourceId> broken = new HashSet<>();
  private final Map<String, List<Located<?>>> lists = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private KnowledgeFolder(FolderScan scan, PassageMemory memory) {
    this.scan = scan;
    this.memory = memory;
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
    return read(scan(folder), PassageMemory.NONE).content();
  }

  /**
   * Writes a knowledge folder that holds these, in our own form.
   *
   * @param target a folder that is empty or not there yet
   * @return how many files were written
   * @throws IOException if something is in the folder already, or it cannot be written
   */
  public static int export(Knowledge knowledge, List<Deadline> deadlines, Path target)
      throws IOException {
    Files.createDirectories(target);
    try (Stream<Path> there = Files.list(target)) {
      if (there.findAny().isPresent()) {
        throw new FileAlreadyExistsException(
            target.toString(), null, "not empty: name a folder that is not there yet");
      }
    }
    SortedMap<String, String> files = FolderText.files(knowledge, deadlines);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = target.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.writeString(path, file.getValue());
    }
    return files.size();
  }

  /** Whether there is a folder to read at all. */
  public static boolean exists(Path folder) {
    return Files.isDirectory(folder);
  }

  /**
   * What is in the folder, without reading any of it.
   *
   * @throws UncheckedIOException if the folder itself cannot be listed
   */
  static FolderScan scan(Path folder) {
    try {
      return FolderScan.of(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the knowledge folder " + folder, e);
    }
  }

  /** Reads the files of a scan. */
  static FolderReading read(FolderScan scan, PassageMemory memory) {
    return new KnowledgeFolder(scan, memory).read();
  }

  private FolderReading read() {
    problems.addAll(scan.problems());
    ListFile.ALL.forEach(file -> lists.put(file.kind(), List.of()));
    List<String> translations = new ArrayList<>();
    for (String name : scan.files().keySet()) {
      if (name.startsWith(FolderText.SOURCES) && name.endsWith(FolderText.MARKDOWN)) {
        readSource(name);
      } else if (name.startsWith(FolderText.TRANSLATIONS) && name.endsWith(FolderText.MARKDOWN)) {
        translations.add(name);
      } else {
        readOther(name);
      }
    }
    translations.forEach(this::readTranslation);
    SortedMap<SourceId, String> prints = new TreeMap<>();
    fingerprints.forEach((id, print) -> prints.put(id, print.text()));
    FolderReading read =
        new FolderReading(sources, prints, broken, lists, scan.complete(), problems);
    problems.addAll(References.problems(read));
    return new FolderReading(sources, prints, broken, lists, scan.complete(), problems);
  }

  private void readSource(String name) {
    Optional<SourceId> id = idOf(name, FolderText.SOURCES);
    if (id.isEmpty()) {
      return;
    }
    fingerprints.put(id.get(), new Fingerprint());
    Optional<ReadSource> read = parse(name, id, text -> SourceFile.read(text, memory));
    if (read.isPresent() && !read.get().source().id().equals(id.get())) {
      broken.add(id.get());
      problems.add(
          Problem.error(
              name,
              2,
              "source.id",
              "the id %s does not fit the name of the file: rename one of them"
                  .formatted(read.get().source().id())));
    } else {
      read.ifPresent(source -> sources.put(id.get(), source));
    }
  }

  private void readTranslation(String name) {
    String rest = name.substring(FolderText.TRANSLATIONS.length());
    int slash = rest.indexOf('/');
    String language = slash < 0 ? "" : rest.substring(0, slash);
    Optional<SourceId> id = idOf(name, FolderText.TRANSLATIONS + language + "/");
    if (id.isEmpty()) {
      return;
    }
    Optional<TranslationFile> read = parse(name, id, TranslationFile::read);
    if (read.isEmpty()) {
      return;
    }
    TranslationFile file = read.get();
    ReadSource source = sources.get(id.get());
    if (!file.id().equals(id.get()) || !file.language().code().equals(language)) {
      broken.add(id.get());
      problems.add(
          Problem.error(
              name,
              2,
              "translation.id",
              "a translation into %s of %s belongs in translations/%s/%s.md"
                  .formatted(
                      file.language().code(), file.id(), file.language().code(), file.id())));
    } else if (source != null) {
      problems.addAll(References.problems(name, source.source(), file));
      sources.put(id.get(), source.with(file.addTo(source.source())));
    } else if (!broken.contains(id.get())) {
      problems.add(
          Problem.error(
              name,
              2,
              "translation.source",
              "there is no sources/%s.md: add it or remove this file".formatted(file.id())));
    }
  }

  /** The id that the name of a file says it has. */
  private Optional<SourceId> idOf(String name, String place) {
    String id = name.substring(place.length(), name.length() - FolderText.MARKDOWN.length());
    if (SourceId.isValid(id)) {
      return Optional.of(new SourceId(id));
    }
    problems.add(
        Problem.error(
            name,
            0,
            "folder.name",
            "the name must be a source id and .md, right in this folder: write a-z, 0-9 and single"
                + " hyphens"));
    return Optional.empty();
  }

  private void readOther(String name) {
    Optional<ListFile<?>> list =
        ListFile.ALL.stream().filter(file -> file.file().equals(name)).findFirst();
    if (list.isPresent()) {
      readList(list.get());
    } else if (!name.equals("README.md")) {
      problems.add(
          Problem.warning(
              name,
              0,
              "folder.unknown_file",
              "not a file of the knowledge folder: sources stand in sources/<id>.md"));
    }
  }

  private <T> void readList(ListFile<T> file) {
    lists.remove(file.kind());
    parse(file.file(), Optional.empty(), file::read)
        .ifPresent(entries -> lists.put(file.kind(), List.copyOf(entries)));
  }

  private <T> Optional<T> parse(String name, Optional<SourceId> id, FileReader<T> reader) {
    try {
      switch (scan.read(name)) {
        case FolderScan.Content.Read(String text) -> {
          id.map(fingerprints::get).ifPresent(print -> print.add(name).add(text));
          Characters.check(text);
          return Optional.of(reader.read(text));
        }
        case FolderScan.Content.Unreadable(Problem problem) -> problems.add(problem);
      }
    } catch (FormatException e) {
      e.all()
          .forEach(
              fault -> problems.add(Problem.error(name, fault.line(), fault.code(), fault.what())));
    }
    id.ifPresent(broken::add);
    return Optional.empty();
  }
}
