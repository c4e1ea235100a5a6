package docket.knowledge;

import docket.knowledge.form.FolderText;
import docket.knowledge.form.ListFile;
import docket.knowledge.form.Located;
import docket.knowledge.form.ReadSource;
import docket.knowledge.form.TranslationFile;
import docket.source.Concept;
import docket.source.Conflict;
import docket.source.ConflictId;
import docket.source.Language;
import docket.source.Passage;
import docket.source.PassageId;
import docket.source.PassageText;
import docket.source.Source;
import docket.source.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that what one file of the knowledge folder names stands in another. */
final class References {
  private static final String MISSING = "reference.missing";

  private final FolderReading read;
  private final Set<PassageId> passages = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private References(FolderReading read) {
    this.read = read;
    for (ReadSource source : read.sources().values()) {
      source.source().passages().forEach(passage -> passages.add(passage.id()));
    }
  }

  /** What is named in a folder and not there. */
  static List<Problem> problems(FolderReading read) {
    References references = new References(read);
    references.checkSources();
    references.checkLists();
    return references.problems;
  }

  private void checkSources() {
    Set<ConflictId> conflicts =
        read.list(ListFile.CONFLICTS).stream()
            .flatMap(List::stream)
            .map(entry -> entry.value().id())
            .collect(Collectors.toSet());
    boolean known = read.list(ListFile.CONFLICTS).isPresent();
    for (ReadSource source : read.sources().values()) {
      SourceId id = source.source().id();
      String file = FolderText.SOURCES + id + FolderText.MARKDOWN;
      for (Passage passage : source.source().passages()) {
        int line = source.line(passage.id().number());
        checkNames(file, line, passage.also(), List.of());
        if (passage.also().contains(id)) {
          add(file, line, "reference.self", "'also' names the source itself: remove it there");
        }
        for (ConflictId conflict : passage.conflicts()) {
          if (known && !conflicts.contains(conflict)) {
            add(
                file,
                line,
                MISSING,
                "there is no conflict %s in conflicts.yaml: add it there".formatted(conflict));
          }
        }
      }
    }
  }

  private void checkLists() {
    String conflicts = ListFile.CONFLICTS.file();
    for (Located<Conflict> conflict : read.list(ListFile.CONFLICTS).orElse(List.of())) {
      for (Conflict.Side side : List.of(conflict.value().prevails(), conflict.value().loses())) {
        checkNames(conflicts, conflict.line(), side.sources(), side.passages());
      }
    }
    read.list(ListFile.UNKNOWNS)
        .orElse(List.of())
        .forEach(
            unknown ->
                checkNames(
                    ListFile.UNKNOWNS.file(),
                    unknown.line(),
                    List.of(),
                    unknown.value().passages()));
    checkDatesAndQuestions();
    checkGlossary(read.list(ListFile.GLOSSARY).orElse(List.of()));
  }

  private void checkDatesAndQuestions() {
    read.list(ListFile.DEADLINES)
        .orElse(List.of())
        .forEach(
            deadline ->
                checkNames(
                    ListFile.DEADLINES.file(),
                    deadline.line(),
                    deadline.value().sources(),
                    deadline.value().passages()));
    read.list(ListFile.QUESTIONS)
        .orElse(List.of())
        .forEach(
            question ->
                checkNames(
                    ListFile.QUESTIONS.file(),
                    question.line(),
                    List.of(),
                    question.value().passages()));
  }

  private void checkNames(String file, int line, List<SourceId> named, List<PassageId> quoted) {
    for (SourceId id : named) {
      if (!read.fingerprints().containsKey(id)) {
        add(file, line, MISSING, "there is no source %s: add it or correct it".formatted(id));
      }
    }
    for (PassageId id : quoted) {
      if (!passages.contains(id) && !read.broken().contains(id.source())) {
        add(file, line, MISSING, "there is no passage %s: add it or correct it".formatted(id));
      }
    }
  }

  /** A word that stands for two ideas makes questions about either find the other. */
  private void checkGlossary(List<Located<Concept>> concepts) {
    Map<String, String> owners = new HashMap<>();
    for (Located<Concept> concept : concepts) {
      for (Language language : Language.values()) {
        for (String form : concept.value().forms().getOrDefault(language, List.of())) {
          String owner = owners.put(language.code() + " " + form, concept.value().id());
          if (owner != null) {
            problems.add(
                Problem.warning(
                    ListFile.GLOSSARY.file(),
                    concept.line(),
                    "glossary.double_form",
                    "'%s' (%s) stands under %s already: keep one"
                        .formatted(form, language.code(), owner)));
          }
        }
      }
    }
  }

  private void add(String file, int line, String code, String what) {
    problems.add(Problem.error(file, line, code, what));
  }

  /** Where a translation does not fit its source. */
  static List<Problem> problems(String name, Source source, TranslationFile file) {
    List<Problem> problems = new ArrayList<>();
    Map<Integer, Passage> originals = new HashMap<>();
    source.passages().forEach(passage -> originals.put(passage.id().number(), passage));
    for (int number : new TreeSet<>(file.texts().keySet())) {
      problem(name, number, originals.get(number), file).ifPresent(problems::add);
    }
    originals.keySet().removeAll(file.texts().keySet());
    if (!originals.isEmpty()) {
      problems.add(
          Problem.warning(
              name,
              0,
              "translation.incomplete",
              "not translated: passage %s"
                  .formatted(
                      new TreeSet<>(originals.keySet())
                          .stream().map(String::valueOf).collect(Collectors.joining(", ")))));
    }
    return problems;
  }

  private static Optional<Problem> problem(
      String name, int number, @Nullable Passage original, TranslationFile file) {
    int line = file.lines().getOrDefault(number, 0);
    if (original == null) {
      return Optional.of(
          Problem.error(
              name,
              line,
              "translation.passage",
              "the source has no passage %d: remove it here or add it there".formatted(number)));
    }
    if (original.language() == file.language()) {
      return Optional.of(
          Problem.error(
              name,
              line,
              "translation.language",
              "the original of passage %d is in this language: remove it".formatted(number)));
    }
    return sameSentences(original.text(), file.texts().get(number))
        ? Optional.empty()
        : Optional.of(
            Problem.warning(
                name,
                line,
                "translation.sentences",
                "passage %d has another number of lines than the original: write one sentence a"
                        .formatted(number)
                    + " line in both"));
  }

  private static boolean sameSentences(PassageText original, @Nullable PassageText translation) {
    return translation == null
        || original.body().lines().count() == translation.body().lines().count();
  }
}
