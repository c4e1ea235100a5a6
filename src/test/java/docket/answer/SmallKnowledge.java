package docket.answer;

import docket.answer.check.CitationCheck;
import docket.answer.check.SentenceCheck;
import docket.deadline.Deadline;
import docket.deadline.Timetable;
import docket.source.Concept;
import docket.source.Conflict;
import docket.source.ConflictId;
import docket.source.Knowledge;
import docket.source.Language;
import docket.source.Passage;
import docket.source.PassageId;
import docket.source.PassageText;
import docket.source.Source;
import docket.source.Tier;
import docket.source.TypicalQuestion;
import docket.source.Unknown;
import docket.source.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
    sources.put(id, SmallRecords.source(id, tier, published, List.of()));
    return this;
  }

  /** Adds an English passage, named {@code source#1} after a source that is there. */
  public SmallKnowledge passage(String id, String english) {
    return passage(SmallRecords.passage(id, english, Map.of(), Validity.ALWAYS, false, List.of()));
  }

  SmallKnowledge passage(String id, String english, String dutch) {
    Map<Language, PassageText> translations = Map.of(Language.NL, new PassageText("", dutch));
    return passage(
        SmallRecords.passage(id, english, translations, Validity.ALWAYS, false, List.of()));
  }

  SmallKnowledge losing(String id, String conflict, String english) {
    List<ConflictId> conflicts = List.of(new ConflictId(conflict));
    return passage(SmallRecords.passage(id, english, Map.of(), Validity.ALWAYS, false, conflicts));
  }

  SmallKnowledge unverified(String id, String english) {
    return passage(SmallRecords.passage(id, english, Map.of(), Validity.ALWAYS, true, List.of()));
  }

  SmallKnowledge until(String id, LocalDate last, String english) {
    Validity ends = new Validity(Optional.empty(), Optional.of(last));
    return passage(SmallRecords.passage(id, english, Map.of(), ends, false, List.of()));
  }

  private SmallKnowledge passage(Passage added) {
    sources.computeIfPresent(
        added.id().source().value(),
        (id, source) -> {
          List<Passage> passages = new ArrayList<>(source.passages());
          passages.add(added);
          return SmallRecords.source(id, source.tier(), source.published(), passages);
        });
    return this;
  }

  SmallKnowledge decided(String id, String topic, String prevails, String loses) {
    return conflict(id, true, topic, prevails, loses);
  }

  SmallKnowledge undecided(String id, String topic, String one, String other) {
    return conflict(id, false, topic, one, other);
  }

  private SmallKnowledge conflict(
      String id, boolean decided, String topic, String one, String other) {
    conflicts.add(
        new Conflict(
            new ConflictId(id),
            decided,
            SmallRecords.english(topic),
            side(one),
            side(other),
            SmallRecords.english("Because.")));
    return this;
  }

  /** A side in the words of its passage, or in other words where it has none. */
  private Conflict.Side side(String id) {
    PassageId passage = PassageId.parse(id);
    String text =
        sources.values().stream()
            .flatMap(source -> source.passages().stream())
            .filter(known -> known.id().equals(passage))
            .map(known -> known.text().oneLine())
            .findFirst()
            .orElse("Somebody says so.");
    return new Conflict.Side(
        SmallRecords.english(text), List.of(passage.source()), List.of(passage));
  }

  SmallKnowledge unknown(String id, String asked, String passage) {
    unknowns.add(SmallRecords.unknown(id, asked, PassageId.parse(passage)));
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
    deadlines.add(SmallRecords.deadline(id, title, PassageId.parse(passage)));
    return this;
  }

  /** All of it at revision 7, with its index. */
  public Corpus corpus() {
    Knowledge knowledge =
        new Knowledge(
            List.copyOf(sources.values()), conflicts, unknowns, GLOSSARY, List.copyOf(questions));
    return Corpus.of(
        7, knowledge, new Timetable(deadlines), new SmallIndex(knowledge, deadlines).at(7));
  }

  /** An engine over it with the real citation check. */
  public AnswerEngine engine() {
    Corpus corpus = corpus();
    return new AnswerEngine(() -> corpus, check());
  }

  static SentenceCheck check() {
    return new CitationCheck(GLOSSARY)::check;
  }
}
