package docket.answer;

import docket.answer.check.CitationCheck;
import docket.answer.check.SentenceCheck;
import docket.deadline.Deadline;
import docket.deadline.EventTime;
import docket.deadline.Timetable;
import docket.search.Document;
import docket.search.LuceneIndex;
import docket.search.Rendition;
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
import docket.source.Wording;
import docket.text.Sentences;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A knowledge base that fits on one screen, with a real index in memory. A test takes {@link
 * #ofTheBan()} and adds what it is about, or begins with an empty one.
 */
public final class SmallKnowledge {
  /** The words of the domain that the small knowledge uses. */
  static final List<Concept> GLOSSARY =
      List.of(
          concept("kaspersky", List.of("kaspersky"), List.of("kaspersky", "kaspersky-software")),
          concept("resale", List.of("resale", "resell"), List.of("doorverkoop", "doorverkopen")),
          concept("updates", List.of("updates", "update"), List.of("updates")),
          concept("use", List.of("use", "using"), List.of("gebruik", "gebruiken")),
          concept("fine", List.of("fine", "fines"), List.of("boete", "boetes")),
          concept("office", List.of("office", "offices"), List.of("kantoor")));

  /** The day on which the rule was published. */
  public static final LocalDate RULED = LocalDate.of(2024, 6, 20);

  private final Map<String, Source> sources = new TreeMap<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<Unknown> unknowns = new ArrayList<>();
  private final List<TypicalQuestion> questions = new ArrayList<>();
  private final List<Deadline> deadlines = new ArrayList<>();

  private static Concept concept(String id, List<String> english, List<String> dutch) {
    return new Concept(id, Map.of(Language.EN, english, Language.NL, dutch));
  }

  /** A rule, the press that errs on it, a vendor, and a claim that nobody confirmed. */
  public static SmallKnowledge ofTheBan() {
    return new SmallKnowledge()
        .source("rule", Tier.OFFICIAL, RULED)
        .passage(
            "rule#1",
            "Resale of Kaspersky software is prohibited from 29 September 2024.",
            "Doorverkoop van Kaspersky-software is verboden vanaf 29 september 2024.")
        .passage(
            "rule#2",
            "Kaspersky may provide no updates in the United States after 29 September 2024.",
            "Kaspersky mag in de Verenigde Staten na 29 september 2024 geen updates leveren.")
        .passage(
            "rule#3",
            "Continued use of installed Kaspersky software is not prohibited.",
            "Het gebruik van geïnstalleerde Kaspersky-software is niet verboden.")
        .passage("rule#4", "The ban rests on the risk that Russia directs the company.")
        .source("press", Tier.NEWS, RULED.plusDays(1))
        .losing("press#1", "C1", "The paper writes that use of Kaspersky software is a crime.")
        .source("vendor", Tier.VENDOR, RULED.plusDays(25))
        .passage("vendor#1", "Kaspersky closes its office in Boston on 20 July 2024.")
        .passage("vendor#2", "Kaspersky dismisses about 50 employees in the United States.")
        .source("forum", Tier.COMMUNITY, RULED.plusDays(100))
        .unverified("forum#1", "UltraAV slows down old laptops.")
        .decided("C1", "Is use of Kaspersky software a crime?", "rule#3", "press#1")
        .typical("Q-updates", "rule#2", "When do Kaspersky updates stop?")
        .typical("Q-use", "rule#3", "Is the use of Kaspersky software a crime?")
        .unknown("U1", "Will I get a refund for my licence?", "vendor#2");
  }

  /** Adds a source without passages; those that follow are put into it by their names. */
  public SmallKnowledge source(String id, Tier tier, LocalDate published) {
    sources.put(id, bare(id, tier, published, List.of()));
    return this;
  }

  private static Source bare(String id, Tier tier, LocalDate published, List<Passage> passages) {
    return new Source(
        new SourceId(id),
        "Title of " + id,
        "Publisher of " + id,
        tier,
        "en",
        published,
        Optional.empty(),
        Optional.empty(),
        Source.TextKind.SUMMARY,
        passages);
  }

  /** Adds an English passage, named {@code source#1} after a source that is there. */
  public SmallKnowledge passage(String id, String english) {
    return passage(plain(id, english, Map.of(), Validity.ALWAYS, false, List.of()));
  }

  SmallKnowledge passage(String id, String english, String dutch) {
    Map<Language, PassageText> translations = Map.of(Language.NL, new PassageText("", dutch));
    return passage(plain(id, english, translations, Validity.ALWAYS, false, List.of()));
  }

  SmallKnowledge losing(String id, String conflict, String english) {
    List<ConflictId> conflicts = List.of(new ConflictId(conflict));
    return passage(plain(id, english, Map.of(), Validity.ALWAYS, false, conflicts));
  }

  SmallKnowledge unverified(String id, String english) {
    return passage(plain(id, english, Map.of(), Validity.ALWAYS, true, List.of()));
  }

  SmallKnowledge until(String id, LocalDate last, String english) {
    Validity validity = new Validity(Optional.empty(), Optional.of(last));
    return passage(plain(id, english, Map.of(), validity, false, List.of()));
  }

  private static Passage plain(
      String id,
      String english,
      Map<Language, PassageText> translations,
      Validity validity,
      boolean unverified,
      List<ConflictId> conflicts) {
    return new Passage(
        PassageId.parse(id),
        Language.EN,
        new PassageText("", english),
        translations,
        List.of(),
        validity,
        unverified,
        conflicts);
  }

  private SmallKnowledge passage(Passage added) {
    sources.computeIfPresent(
        added.id().source().value(),
        (id, source) -> {
          List<Passage> passages = new ArrayList<>(source.passages());
          passages.add(added);
          return bare(id, source.tier(), source.published(), passages);
        });
    return this;
  }

  SmallKnowledge decided(String id, String topic, String prevails, String loses) {
    conflicts.add(conflict(id, true, topic, prevails, loses));
    return this;
  }

  SmallKnowledge undecided(String id, String topic, String one, String other) {
    conflicts.add(conflict(id, false, topic, one, other));
    return this;
  }

  private Conflict conflict(String id, boolean decided, String topic, String one, String other) {
    return new Conflict(
        new ConflictId(id), decided, english(topic), side(one), side(other), english("Because."));
  }

  /** A side in the words of its passage, or in other words where it has none. */
  private Conflict.Side side(String id) {
    PassageId passage = PassageId.parse(id);
    String text =
        Optional.ofNullable(sources.get(passage.source().value())).stream()
            .flatMap(source -> source.passages().stream())
            .filter(known -> known.id().equals(passage))
            .map(known -> known.text().oneLine())
            .findFirst()
            .orElse("Somebody says so.");
    return new Conflict.Side(english(text), List.of(passage.source()), List.of(passage));
  }

  static Wording english(String text) {
    return new Wording(Map.of(Language.EN, text));
  }

  SmallKnowledge unknown(String id, String asked, String passage) {
    unknowns.add(
        new Unknown(
            id,
            english("refunds"),
            english("My sources do not say who pays anything back."),
            english("Ask the shop that sold it."),
            Map.of(Language.EN, List.of(asked)),
            List.of(PassageId.parse(passage))));
    return this;
  }

  /**
   * Adds a typical question.
   *
   * @param passages the names of passages, separated by blanks
   */
  SmallKnowledge typical(String id, String passages, String... phrasings) {
    questions.add(
        new TypicalQuestion(
            id,
            Map.of(Language.EN, List.of(phrasings)),
            Arrays.stream(passages.split(" ", -1)).map(PassageId::parse).toList()));
    return this;
  }

  SmallKnowledge deadline(String id, String title, String passage) {
    PassageId named = PassageId.parse(passage);
    deadlines.add(
        new Deadline(
            id,
            new EventTime("2024-09-29", ZoneOffset.UTC, EventTime.Precision.DAY),
            Deadline.Kind.DEADLINE,
            List.of("consumers"),
            english(title),
            english(title + "."),
            List.of(named.source()),
            List.of(named)));
    return this;
  }

  /** All of it at revision 7, with its index. */
  public Corpus corpus() {
    Knowledge knowledge =
        new Knowledge(
            List.copyOf(sources.values()), conflicts, unknowns, GLOSSARY, List.copyOf(questions));
    LuceneIndex index = LuceneIndex.inMemory(GLOSSARY);
    index.rebuild(documents(), 7);
    return Corpus.of(7, knowledge, new Timetable(deadlines), index);
  }

  /** An engine over it with the real citation check. */
  public AnswerEngine engine() {
    Corpus corpus = corpus();
    return new AnswerEngine(() -> corpus, check());
  }

  static SentenceCheck check() {
    return new CitationCheck(GLOSSARY)::check;
  }

  private List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    for (Source source : sources.values()) {
      source.passages().forEach(passage -> documents.add(document(source, passage)));
    }
    conflicts.forEach(
        c ->
            documents.add(
                entry(
                    "conflict:" + c.id(),
                    c.topic().english(),
                    List.of(c.prevails().text().english(), c.loses().text().english()),
                    later(c.prevails(), c.loses()))));
    unknowns.forEach(
        u -> documents.add(entry("unknown:" + u.id(), "", asked(u.askedAs()), Optional.empty())));
    questions.forEach(
        q -> documents.add(entry("question:" + q.id(), "", asked(q.askedAs()), Optional.empty())));
    deadlines.forEach(
        d ->
            documents.add(
                entry(
                    "deadline:" + d.id(),
                    d.title().english(),
                    List.of(d.description().english()),
                    published(d.sources().getFirst()))));
    return documents;
  }

  private static List<String> asked(Map<Language, List<String>> askedAs) {
    return askedAs.getOrDefault(Language.EN, List.of());
  }

  private static Document document(Source source, Passage passage) {
    List<Rendition> renditions = new ArrayList<>();
    for (Language language : Language.values()) {
      passage
          .in(language)
          .map(text -> Sentences.split(text.body(), language))
          .map(split -> new Rendition(passage.id().toString(), language, "", "", split))
          .ifPresent(renditions::add);
    }
    return new Document(
        passage.id().toString(),
        source.id().value(),
        renditions,
        1 - source.tier().rank() / 5.0,
        Optional.of(source.published()),
        passage.validity(),
        "");
  }

  private static Document entry(
      String id, String title, List<String> sentences, Optional<LocalDate> published) {
    Rendition rendition = new Rendition(id, Language.EN, title, "", sentences);
    return new Document(id, id, List.of(rendition), 1, published, Validity.ALWAYS, "");
  }

  private Optional<LocalDate> published(SourceId source) {
    return Optional.ofNullable(sources.get(source.value())).map(Source::published);
  }

  /** The day from which on both sides of a conflict have spoken. */
  private Optional<LocalDate> later(Conflict.Side one, Conflict.Side other) {
    return Stream.of(one, other)
        .flatMap(side -> published(side.sources().getFirst()).stream())
        .max(LocalDate::compareTo);
  }
}
