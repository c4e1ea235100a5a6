package docket.knowledge;

import docket.deadline.Deadline;
import docket.knowledge.form.ListFile;
import docket.knowledge.form.Located;
import docket.knowledge.form.ReadSource;
import docket.source.Knowledge;
import docket.source.Source;
import docket.source.SourceId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the files of a knowledge folder say, and which of them do not say it properly.
 *
 * @param sources the sound sources with their sound translations
 * @param fingerprints of the files of each source that has a file, sound or not
 * @param broken the sources of which the file or a translation is not sound
 * @param lists the entries of each sound list file, by kind; nothing under a kind whose file is
 *     broken, no entries where there is no file
 * @param complete whether every file of the folder was seen
 * @param problems what is wrong, in order of files and lines
 */
record FolderReading(
    SortedMap<SourceId, ReadSource> sources,
    SortedMap<SourceId, String> fingerprints,
    Set<SourceId> broken,
    Map<String, List<Located<?>>> lists,
    boolean complete,
    List<Problem> problems) {

  /** Sorts the problems. */
  FolderReading {
    sources = new TreeMap<>(sources);
    fingerprints = new TreeMap<>(fingerprints);
    broken = new TreeSet<>(broken);
    lists = new HashMap<>(lists);
    problems =
        problems.stream()
            .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
            .toList();
  }

  /** The entries of a list file in order of the file; empty where it is broken. */
  <T> Optional<List<Located<T>>> list(ListFile<T> file) {
    return Optional.ofNullable(lists.get(file.kind()))
        .map(entries -> entries.stream().map(entry -> cast(file, entry)).toList());
  }

  /** The reading puts under a kind only what its own file form has read. */
  @SuppressWarnings({"unchecked", "UnusedVariable"})
  private static <T> Located<T> cast(ListFile<T> file, Located<?> entry) {
    return (Located<T>) entry;
  }

  private <T> List<T> values(ListFile<T> file) {
    return list(file).orElse(List.of()).stream().map(Located::value).toList();
  }

  /** All that is sound, as values. */
  FolderContent content() {
    List<Source> found = sources.values().stream().map(ReadSource::source).toList();
    List<Deadline> deadlines = values(ListFile.DEADLINES);
    return new FolderContent(
        new Knowledge(
            found,
            values(ListFile.CONFLICTS),
            values(ListFile.UNKNOWNS),
            values(ListFile.GLOSSARY),
            values(ListFile.QUESTIONS)),
        deadlines,
        problems);
  }
}
