package docket.knowledge;

import docket.deadline.Deadline;
import docket.deadline.EventTime;
import docket.source.Concept;
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
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a {@link ContentWriter} has written; like {@link PackedInput} in plain loops. */
final class ContentReader {
  private static final Tier[] TIERS = Tier.values();
  private static final Source.TextKind[] TEXT_KINDS = Source.TextKind.values();
  private static final Deadline.Kind[] KINDS = Deadline.Kind.values();
  private static final EventTime.Precision[] PRECISIONS = EventTime.Precision.values();

  private final PackedInput in;
  private final Map<String, ConflictId> conflictIds = new HashMap<>();
  private final Map<String, ZoneId> zones = new HashMap<>();

  private ContentReader(PackedInput in) {
    this.in = in;
  }

  /**
   * Reads a content.
   *
   * @throws IllegalArgumentException if something else stands there
   * @throws IndexOutOfBoundsException if something else stands there
   * @throws java.time.DateTimeException if something else stands there
   */
  static LibraryContent read(PackedInput in) {
    LibraryContent content = new ContentReader(in).content();
    if (!in.isAtEnd()) {
      throw new IllegalArgumentException("something stands behind the content");
    }
    return content;
  }

  private interface Each<T> {
    T read();
  }

  private LibraryContent content() {
    List<Source> sources = list(this::source);
    List<Source> prunedSources = pruned(sources, this::source);
    List<Conflict> conflicts = list(this::conflict);
    List<Conflict> prunedConflicts = pruned(conflicts, this::conflict);
    List<Unknown> unknowns = list(this::unknown);
    List<Unknown> prunedUnknowns = pruned(unknowns, this::unknown);
    List<Concept> glossary = list(this::concept);
    List<Concept> prunedGlossary = pruned(glossary, this::concept);
    List<TypicalQuestion> questions = list(this::question);
    List<TypicalQuestion> prunedQuestions = pruned(questions, this::question);
    List<Deadline> deadlines = list(this::deadline);
    List<Deadline> prunedDeadlines = pruned(deadlines, this::deadline);
    return new LibraryContent(
        new Knowledge(sources, conflicts, unknowns, glossary, questions),
        deadlines,
        new Knowledge(
            prunedSources, prunedConflicts, prunedUnknowns, prunedGlossary, prunedQuestions),
        prunedDeadlines);
  }

  private <T> List<T> list(Each<T> each) {
    int count = in.count();
    List<T> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(each.read());
    }
    return List.copyOf(values);
  }

  private <T> List<T> pruned(List<T> whole, Each<T> each) {
    return in.flag() ? whole : list(each);
  }

  private Source source() {
    SourceId id = in.source();
    return new Source(
        id,
        in.text(),
        in.text(),
        TIERS[in.number()],
        in.text(),
        LocalDate.ofEpochDay(in.whole()),
        in.day(),
        url(in.text()),
        TEXT_KINDS[in.number()],
        passages(id));
  }

  private static Optional<URI> url(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(URI.create(text));
  }

  private List<Passage> passages(SourceId source) {
    Passage[] passages = new Passage[in.count()];
    for (int i = 0; i < passages.length; i++) {
      passages[i] =
          new Passage(
              new PassageId(source, in.number()),
              in.language(),
              passageText(),
              translations(),
              in.sources(),
              validity(),
              in.flag(),
              conflictIds());
    }
    return List.of(passages);
  }

  private PassageText passageText() {
    return new PassageText(in.text(), in.text());
  }

  private Map<Language, PassageText> translations() {
    int count = in.count();
    if (count == 1) {
      return Map.of(in.language(), passageText());
    }
    Map<Language, PassageText> translations = new EnumMap<>(Language.class);
    for (int i = 0; i < count; i++) {
      translations.put(in.language(), passageText());
    }
    return translations;
  }

  private Validity validity() {
    Optional<LocalDate> from = in.day();
    Optional<LocalDate> until = in.day();
    return from.isEmpty() && until.isEmpty() ? Validity.ALWAYS : new Validity(from, until);
  }

  private List<ConflictId> conflictIds() {
    int count = in.count();
    ConflictId[] ids = new ConflictId[count];
    for (int i = 0; i < count; i++) {
      ids[i] = conflictId(in.text());
    }
    return List.of(ids);
  }

  private ConflictId conflictId(String text) {
    ConflictId known = conflictIds.get(text);
    if (known == null) {
      known = new ConflictId(text);
      conflictIds.put(text, known);
    }
    return known;
  }

  private Conflict conflict() {
    return new Conflict(
        conflictId(in.text()), in.flag(), in.wording(), side(), side(), in.wording());
  }

  private Conflict.Side side() {
    return new Conflict.Side(in.wording(), in.sources(), in.passages());
  }

  private Unknown unknown() {
    return new Unknown(
        in.text(), in.wording(), in.wording(), in.wording(), in.textsByLanguage(), in.passages());
  }

  private Concept concept() {
    return new Concept(in.text(), in.textsByLanguage());
  }

  private TypicalQuestion question() {
    return new TypicalQuestion(in.text(), in.textsByLanguage(), in.passages());
  }

  private Deadline deadline() {
    return new Deadline(
        in.text(),
        new EventTime(in.text(), zone(in.text()), PRECISIONS[in.number()]),
        KINDS[in.number()],
        in.texts(),
        in.wording(),
        in.wording(),
        in.sources(),
        in.passages());
  }

  private ZoneId zone(String id) {
    ZoneId known = zones.get(id);
    if (known == null) {
      known = ZoneId.of(id);
      zones.put(id, known);
    }
    return known;
  }
}
