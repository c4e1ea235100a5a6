package docket.answer;

import docket.source.Conflict;
import docket.source.Language;
import docket.source.SourceId;
import docket.source.Unknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The answer to one question, from what was found. For one thread, once. */
final class Answering {
  private static final int NEAREST = 2;

  /**
   * Room for sentences, in characters; the rest of an answer's limit is for markers and a conflict.
   */
  private static final int ROOM = 760;

  /** From this likeness on a typical question asks for all that the question asks for. */
  private static final double ASKS_ALL = 0.75;

  /** From this likeness on the sources answer even what sounds like a wish for advice. */
  private static final double ANSWERED_BY_SOURCES = 0.8;

  private final Part whole;
  private final Corpus corpus;
  private final Optional<LocalDate> asOf;
  private final Means means;
  private final Texts texts;
  private final List<CheckedDraft.Checked> verdicts = new ArrayList<>();

  Answering(Part whole, Corpus corpus, Optional<LocalDate> asOf, Means means) {
    this.whole = whole;
    this.corpus = corpus;
    this.asOf = asOf;
    this.means = means;
    this.texts = means.texts();
  }

  AnswerEngine.Result run() {
    Answer answer = compose();
    return new AnswerEngine.Result(
        answer, Traces.of(whole.question(), whole.finding(), whole.gate(), verdicts));
  }

  private Answer compose() {
    Optional<Unknown> unknown = whole.finding().unknown();
    if (unknown.isPresent()) {
      return unknown(unknown.get());
    }
    if (whole.question().is(Trait.ADVICE) && whole.finding().likeness() < ANSWERED_BY_SOURCES) {
      return advice(whole.isAnswerable());
    }
    if (whole.question().clauses().isEmpty()) {
      return notCovered();
    }
    List<Part> parts = parts();
    List<Part> answerable = parts.stream().filter(Part::isAnswerable).toList();
    if (!answerable.isEmpty()) {
      return answered(answerable, parts);
    }
    return whole.isAnswerable() ? answered(List.of(whole), List.of(whole)) : notCovered();
  }

  /** What is asked one by one, unless a typical question asks for all of it. */
  private List<Part> parts() {
    if (whole.question().parts().isEmpty() || whole.finding().likeness() >= ASKS_ALL) {
      return List.of(whole);
    }
    List<Part> parts = new ArrayList<>();
    for (String text : whole.question().parts()) {
      Question question = means.reader().part(whole.question(), text);
      Finding finding = means.finder().find(question, asOf);
      if (!finding.own().terms().isEmpty()) {
        parts.add(Part.of(question, finding));
      }
    }
    return parts.size() < 2 ? List.of(whole) : parts;
  }

  private Answer notCovered() {
    boolean onSubject = Subject.isOnSubject(whole.question(), whole.finding(), means.cues());
    Language language = whole.question().answerLanguage();
    Assembly assembly = new Assembly(language, texts);
    assembly.say(texts.get(onSubject ? "not-covered" : "out-of-scope", language));
    return assembly.declined(
        onSubject ? Answer.Decline.NOT_COVERED : Answer.Decline.OUT_OF_SCOPE,
        List.of(),
        nearest(),
        corpus.revision());
  }

  private List<SourceId> nearest() {
    return whole.finding().candidates().stream()
        .map(candidate -> candidate.found().source().id())
        .distinct()
        .limit(NEAREST)
        .toList();
  }

  private Draft checked(Draft draft) {
    CheckedDraft checked = CheckedDraft.of(draft, means.check());
    verdicts.addAll(checked.verdicts());
    return checked.draft();
  }

  private Draft draft(Part part, int room) {
    return checked(means.composer().compose(part.question(), part.finding(), room));
  }

  private Answer answered(List<Part> answerable, List<Part> all) {
    List<Draft> drafts = new ArrayList<>();
    Set<Part> said = new HashSet<>();
    for (Part part : answerable) {
      Draft drafted = draft(part, ROOM / answerable.size());
      drafts.add(drafted);
      if (!drafted.sentences().isEmpty()) {
        said.add(part);
      }
    }
    Draft draft = Draft.joined(drafts);
    if (draft.sentences().isEmpty()) {
      return notCovered();
    }
    Assembly assembly = new Assembly(draft.language(), texts);
    draft.opener().ifPresent(yes -> assembly.say(texts.get(yes ? "yes" : "no", draft.language())));
    ConflictSentences words = new ConflictSentences(corpus, texts, asOf);
    List<Conflict> touched = conflicts(answerable, words, draft.language());
    assembly.addAll(
        draft.sentences(), words.length(touched.stream().limit(1).toList(), draft.language()));
    List<Conflict> told = tell(touched, words, draft.language(), assembly);
    Set<String> missing = new LinkedHashSet<>(draft.missing());
    all.stream()
        .filter(part -> !said.contains(part) || part.gate().isPartial())
        .forEach(part -> missing.add(missing(part, draft.language())));
    return assembly.finish(
        missing.isEmpty() ? Answer.Outcome.ANSWERED : Answer.Outcome.PARTLY,
        told,
        List.copyOf(missing),
        means.composer().kind(),
        corpus.revision());
  }

  private String missing(Part part, Language language) {
    return part.finding()
        .unknown()
        .map(unknown -> unknown.topic().in(language))
        .orElseGet(
            () ->
                new MissingPart(corpus.knowledge().glossary(), texts)
                    .name(part.finding(), language));
  }

  /** The conflicts of which both sides can be told, nearest first. */
  private static List<Conflict> conflicts(
      List<Part> parts, ConflictSentences words, Language language) {
    return parts.stream()
        .flatMap(part -> part.finding().conflicts().stream())
        .filter(conflict -> !words.of(conflict, language, Set.of()).isEmpty())
        .distinct()
        .toList();
  }

  /** Tells the first conflict that the check and the limits let through whole, and names it. */
  private List<Conflict> tell(
      List<Conflict> touched, ConflictSentences words, Language language, Assembly assembly) {
    for (Conflict conflict : touched) {
      List<Draft.Sentence> sides = words.of(conflict, language, assembly.said());
      Draft draft = checked(new Draft(language, Optional.empty(), sides, List.of()));
      // One side alone would be told as if it were the truth.
      if (draft.sentences().size() == sides.size() && assembly.addTogether(draft.sentences())) {
        if (sides.size() == 1) {
          words.pointer(conflict, language, assembly).ifPresent(assembly::sayIfRoom);
        }
        return List.of(conflict);
      }
    }
    return List.of();
  }

  private Answer unknown(Unknown unknown) {
    Language language =
        whole.question().answerLanguage() == Language.NL ? Language.NL : Language.EN;
    Assembly assembly = new Assembly(language, texts);
    assembly.say(unknown.says().in(language));
    assembly.say(unknown.ask().in(language));
    List<Draft.Sentence> facts = new ArrayList<>();
    for (Candidate candidate :
        means.finder().candidates(whole.question(), whole.finding(), unknown.passages(), asOf)) {
      candidate.lines().stream()
          .limit(2)
          .forEach(
              line ->
                  facts.add(
                      new Draft.Sentence(
                          line.text(), candidate.language(), List.of(candidate.found()), "")));
    }
    checked(new Draft(language, Optional.empty(), facts, List.of()))
        .sentences()
        .forEach(assembly::add);
    return assembly.declined(
        Answer.Decline.UNKNOWN,
        List.of(unknown.topic().in(language)),
        nearest(),
        corpus.revision());
  }

  private Answer advice(boolean withFacts) {
    Draft draft =
        withFacts
            ? draft(whole, ROOM)
            : new Draft(whole.question().answerLanguage(), Optional.empty(), List.of(), List.of());
    Assembly assembly = new Assembly(draft.language(), texts);
    assembly.say(texts.get("advice", draft.language()));
    draft.sentences().forEach(assembly::add);
    return assembly.declined(Answer.Decline.ADVICE, List.of(), nearest(), corpus.revision());
  }
}
