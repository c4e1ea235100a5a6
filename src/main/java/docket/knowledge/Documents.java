package docket.knowledge;

import docket.deadline.Deadline;
import docket.knowledge.form.ListFile;
import docket.search.Document;
import docket.search.Rendition;
import docket.source.Conflict;
import docket.source.ConflictId;
import docket.source.Knowledge;
import docket.source.Language;
import docket.source.Passage;
import docket.source.PassageId;
import docket.source.PassageText;
import docket.source.Source;
import docket.source.SourceId;
import docket.source.Tier;
import docket.source.TypicalQuestion;
import docket.source.Unknown;
import docket.source.Validity;
import docket.source.Wording;
import docket.text.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the index takes of a state of the knowledge base. */
final class Documents {
  /** Changes when documents are made in another way, so that an index of before is built anew. */
  static final String FORM = "1";

  /**
   * What is left of the authority of a passage that states the losing side of a decided conflict.
   */
  private static final double LOST = 0.5;

  private final Knowledge knowledge;
  private final List<Deadline> deadlines;
  private final Map<SourceId, Source> sources = new HashMap<>();
  private final Set<ConflictId> decided = new HashSet<>();
  private final Set<PassageId> lost = new HashSet<>();

  Documents(Knowledge knowledge, List<Deadline> deadlines) {
    this.knowledge = knowledge;
    this.deadlines = deadlines;
    knowledge.sources().forEach(source -> sources.put(source.id(), source));
    for (Conflict conflict : knowledge.conflicts()) {
      if (conflict.decided()) {
        decided.add(conflict.id());
        lost.addAll(conflict.loses().passages());
      }
    }
  }

  /** The group of the entry of a list file. */
  static String group(ListFile<?> file, String id) {
    return file.kind() + ":" + id;
  }

  /** All of them. */
  List<Document> all() {
    List<Document> all = new ArrayList<>();
    knowledge.sources().forEach(source -> all.addAll(of(source)));
    knowledge.conflicts().forEach(conflict -> all.add(of(conflict)));
    knowledge.unknowns().forEach(unknown -> all.add(of(unknown)));
    knowledge.questions().forEach(question -> all.add(of(question)));
    deadlines.forEach(deadline -> all.add(of(deadline)));
    return all;
  }

  /** Those of one group; none where nothing has that name. */
  List<Document> ofGroup(String group) {
    int colon = group.indexOf(':');
    if (colon < 0) {
      Source source = sources.get(new SourceId(group));
      return source == null ? List.of() : of(source);
    }
    String kind = group.substring(0, colon);
    String id = group.substring(colon + 1);
    List<Document> found = new ArrayList<>();
    addNamed(found, kind, id, ListFile.CONFLICTS, knowledge.conflicts(), this::of);
    addNamed(found, kind, id, ListFile.UNKNOWNS, knowledge.unknowns(), this::of);
    addNamed(found, kind, id, ListFile.QUESTIONS, knowledge.questions(), this::of);
    addNamed(found, kind, id, ListFile.DEADLINES, deadlines, this::of);
    return found;
  }

  private static <T> void addNamed(
      List<Document> found,
      String kind,
      String id,
      ListFile<T> file,
      List<T> entries,
      Function<T, Document> document) {
    if (file.kind().equals(kind)) {
      entries.stream()
          .filter(entry -> file.idOf(entry).equals(id))
          .map(document)
          .forEach(found::add);
    }
  }

  /** The passages of a source. */
  private List<Document> of(Source source) {
    return source.passages().stream().map(passage -> of(source, passage)).toList();
  }

  private Document of(Source source, Passage passage) {
    List<Rendition> renditions = new ArrayList<>();
    renditions.add(rendition(source, passage, passage.language(), passage.text()));
    for (Language language : Language.values()) {
      PassageText translation = passage.translations().get(language);
      if (translation != null) {
        renditions.add(rendition(source, passage, language, translation));
      }
    }
    boolean loser =
        lost.contains(passage.id()) || passage.conflicts().stream().anyMatch(decided::contains);
    return new Document(
        passage.id().toString(),
        source.id().value(),
        renditions,
        authority(source.tier()) * (loser ? LOST : 1),
        Optional.of(source.published()),
        passage.validity(),
        "");
  }

  private static Rendition rendition(
      Source source, Passage passage, Language language, PassageText text) {
    return new Rendition(
        passage.id().toString(),
        language,
        source.title(),
        text.heading(),
        Sentences.split(text.body(), language));
  }

  /** How much the word of a tier weighs. */
  static double authority(Tier tier) {
    return switch (tier) {
      case OFFICIAL, COURT -> 1.0;
      case VENDOR -> 0.8;
      case ANALYSIS -> 0.7;
      case NEWS -> 0.5;
      case COMMUNITY -> 0.3;
    };
  }

  private Document of(Conflict conflict) {
    List<Rendition> renditions = new ArrayList<>();
    for (Language language : languages(conflict.topic())) {
      renditions.add(
          new Rendition(
              group(ListFile.CONFLICTS, conflict.id().value()),
              language,
              conflict.topic().in(language),
              "",
              List.of(
                  conflict.prevails().text().in(language), conflict.loses().text().in(language))));
    }
    Optional<LocalDate> known =
        later(firstDay(conflict.prevails().sources()), firstDay(conflict.loses().sources()));
    return entry(ListFile.CONFLICTS, conflict.id().value(), renditions, 1.0, known);
  }

  private Document of(Unknown unknown) {
    return entry(
        ListFile.UNKNOWNS,
        unknown.id(),
        asked(ListFile.UNKNOWNS, unknown.id(), unknown.askedAs(), Optional.of(unknown.topic())),
        1.0,
        Optional.empty());
  }

  private Document of(TypicalQuestion question) {
    return entry(
        ListFile.QUESTIONS,
        question.id(),
        asked(ListFile.QUESTIONS, question.id(), question.askedAs(), Optional.empty()),
        1.0,
        Optional.empty());
  }

  private static List<Rendition> asked(
      ListFile<?> file, String id, Map<Language, List<String>> askedAs, Optional<Wording> topic) {
    List<Rendition> renditions = new ArrayList<>();
    for (Language language : Language.values()) {
      String title = topic.map(t -> t.byLanguage().getOrDefault(language, "")).orElse("");
      List<String> questions = askedAs.getOrDefault(language, List.of());
      if (!questions.isEmpty() || !title.isEmpty()) {
        renditions.add(new Rendition(group(file, id), language, title, "", questions));
      }
    }
    return renditions;
  }

  private Document of(Deadline deadline) {
    List<Rendition> renditions = new ArrayList<>();
    for (Language language : languages(deadline.title())) {
      renditions.add(
          new Rendition(
              group(ListFile.DEADLINES, deadline.id()),
              language,
              deadline.title().in(language),
              "",
              Sentences.split(deadline.description().in(language), language)));
    }
    double authority =
        deadline.sources().stream()
            .flatMap(id -> Optional.ofNullable(sources.get(id)).stream())
            .mapToDouble(source -> authority(source.tier()))
            .max()
            .orElse(authority(Tier.COMMUNITY));
    return entry(
        ListFile.DEADLINES, deadline.id(), renditions, authority, firstDay(deadline.sources()));
  }

  private static Document entry(
      ListFile<?> file,
      String id,
      List<Rendition> renditions,
      double authority,
      Optional<LocalDate> published) {
    String group = group(file, id);
    return new Document(group, group, renditions, authority, published, Validity.ALWAYS, "");
  }

  private static List<Language> languages(Wording wording) {
    return wording.byLanguage().keySet().stream().sorted().toList();
  }

  /** The day on which the first of some sources was published. */
  private Optional<LocalDate> firstDay(Collection<SourceId> ids) {
    return ids.stream()
        .flatMap(id -> Optional.ofNullable(sources.get(id)).stream())
        .map(Source::published)
        .min(LocalDate::compareTo);
  }

  /** A conflict is there from the day on which both sides have spoken. */
  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isEmpty() || other.isPresent() && other.get().isAfter(one.get()) ? other : one;
  }
}
