package docket.answer;

import docket.answer.check.SentenceCheck;
import docket.search.IndexDamagedException;
import docket.source.Conflict;
import docket.source.Language;
import docket.source.SourceId;
import docket.source.Unknown;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * From a question to a checked, cited answer. Safe for several threads.
 *
 * <p>The way is always the same: read, find, gate, compose, check, assemble. Nothing is composed
 * when the gate finds too little.
 */
public final class AnswerEngine {
  private static final int NEAREST = 2;

  private final Supplier<Corpus> corpora;
  private final SentenceCheck check;
  private final Texts texts = Texts.load();
  private final Cues cues = Cues.load();
  private final QuestionReader reader = new QuestionReader(cues);
  private final Modality modality = new Modality(cues);
  private final AtomicReference<Optional<Phrasings>> phrasings =
      new AtomicReference<>(Optional.empty());

  /**
   * An engine over a knowledge base that may change between questions.
   *
   * @param corpora gives the present state; an unchecked failure means that nothing can be looked
   *     up now
   * @param check the citation check that stands between every composer and every reader
   */
  public AnswerEngine(Supplier<Corpus> corpora, SentenceCheck check) {
    this.corpora = corpora;
    this.check = check;
  }

  /**
   * An answer with how it came about.
   *
   * @param answer the answer
   * @param trace how it came about
   */
  public record Result(Answer answer, Trace trace) {}

  /** Answers a question; never throws for what a question can contain. */
  public Result answer(Ask ask) {
    return switch (reader.read(ask)) {
      case QuestionReader.Reading.Unreadable unreadable -> unreadable(unreadable);
      case QuestionReader.Reading.Read(Question question) -> answer(ask, question);
    };
  }

  private Result unreadable(QuestionReader.Reading.Unreadable unreadable) {
    String text =
        switch (unreadable.why()) {
          case EMPTY, NOTHING_READABLE -> "unreadable-empty";
          case TOO_LONG, TOO_MANY_MARKS -> "unreadable-long";
        };
    Answer answer = fixed(text, Answer.Decline.UNREADABLE, unreadable.language(), List.of(), 0);
    return new Result(answer, Trace.NONE);
  }

  private Result answer(Ask ask, Question question) {
    Corpus corpus;
    Finding finding;
    try {
      corpus = corpora.get();
      finding = finder(corpus).find(question, ask.asOf());
    } catch (UncheckedIOException | IndexDamagedException e) {
      Answer answer =
          fixed("unavailable", Answer.Decline.UNAVAILABLE, question.answerLanguage(), List.of(), 0);
      return new Result(answer, Trace.NONE);
    }
    return new Answering(question, corpus, finding).run();
  }

  private EvidenceFinder finder(Corpus corpus) {
    Phrasings read =
        phrasings
            .get()
            .filter(known -> known.revision() == corpus.revision())
            .orElseGet(() -> new Phrasings(corpus.revision(), corpus.index(), reader));
    phrasings.set(Optional.of(read));
    return new EvidenceFinder(corpus, read);
  }

  private Answer fixed(
      String text,
      Answer.Decline reason,
      Language language,
      List<SourceId> nearest,
      long revision) {
    Assembly assembly = new Assembly(language, texts);
    assembly.say(texts.get(text, language));
    return assembly.finish(
        Answer.Outcome.DECLINED,
        Optional.of(reason),
        List.of(),
        List.of(),
        nearest,
        Answer.Composer.FIXED,
        revision);
  }

  /** The answer to one question. */
  private final class Answering {
    private final Question question;
    private final Corpus corpus;
    private final Finding finding;
    private final Gate.Decision gate;
    private final List<CheckedDraft.Checked> verdicts = new ArrayList<>();

    Answering(Question question, Corpus corpus, Finding finding) {
      this.question = question;
      this.corpus = corpus;
      this.finding = finding;
      this.gate = Gate.decide(finding);
    }

    Result run() {
      Answer answer = compose();
      return new Result(answer, Traces.of(question, finding, gate, verdicts));
    }

    private Answer compose() {
      if (finding.unknown().isPresent()) {
        return unknown(finding.unknown().get());
      }
      boolean enough = gate.sufficiency() != Gate.Sufficiency.NONE;
      if (question.is(Trait.ADVICE)) {
        return declineWithFacts("advice", Answer.Decline.ADVICE, enough);
      }
      if (question.clauses().isEmpty() || !enough) {
        return notCovered();
      }
      return answered();
    }

    private Answer notCovered() {
      boolean onSubject = Subject.isOnSubject(question, finding, cues);
      List<SourceId> nearest = onSubject ? nearest() : List.of();
      return onSubject
          ? fixed(
              "not-covered",
              Answer.Decline.NOT_COVERED,
              question.answerLanguage(),
              nearest,
              corpus.revision())
          : fixed(
              "out-of-scope",
              Answer.Decline.OUT_OF_SCOPE,
              question.answerLanguage(),
              nearest(),
              corpus.revision());
    }

    private List<SourceId> nearest() {
      return finding.candidates().stream()
          .map(candidate -> candidate.found().source().id())
          .distinct()
          .limit(NEAREST)
          .toList();
    }

    private Draft checked(Draft draft) {
      CheckedDraft checked = CheckedDraft.of(draft, check);
      verdicts.addAll(checked.verdicts());
      return checked.draft();
    }

    private Answer answered() {
      Draft draft = checked(ExtractiveComposer.compose(question, finding, modality));
      if (draft.sentences().isEmpty()) {
        return notCovered();
      }
      Assembly assembly = new Assembly(draft.language(), texts);
      draft
          .opener()
          .ifPresent(yes -> assembly.say(texts.get(yes ? "yes" : "no", draft.language())));
      List<Conflict> shown = finding.conflicts().stream().limit(1).toList();
      List<Draft.Sentence> conflict = conflictSentences(shown, draft.language());
      int reserved =
          conflict.stream().mapToInt(s -> s.text().length() + s.lead().length() + 9).sum();
      int used = 0;
      for (Draft.Sentence sentence : draft.sentences()) {
        used += sentence.text().length() + 5;
        if (assembly.isEmpty() || used + reserved <= Answer.MAX_TEXT) {
          assembly.add(sentence);
        }
      }
      addConflict(shown, draft.language(), assembly);
      boolean partly = gate.sufficiency() == Gate.Sufficiency.PARTIAL;
      return assembly.finish(
          partly ? Answer.Outcome.PARTLY : Answer.Outcome.ANSWERED,
          Optional.empty(),
          shown,
          partly ? List.of(texts.get("missing-part", draft.language())) : draft.missing(),
          List.of(),
          Answer.Composer.EXTRACTIVE,
          corpus.revision());
    }

    private List<Draft.Sentence> conflictSentences(List<Conflict> shown, Language language) {
      List<Draft.Sentence> sentences = new ArrayList<>();
      ConflictSentences words = new ConflictSentences(corpus, texts);
      shown.forEach(conflict -> sentences.addAll(words.of(conflict, language, java.util.Set.of())));
      return sentences;
    }

    private void addConflict(List<Conflict> shown, Language language, Assembly assembly) {
      ConflictSentences words = new ConflictSentences(corpus, texts);
      for (Conflict conflict : shown) {
        List<Draft.Sentence> sides = words.of(conflict, language, assembly.said());
        Draft draft = checked(new Draft(language, Optional.empty(), sides, List.of()));
        // One side alone would be told as if it were the truth.
        if (!sides.isEmpty() && draft.sentences().size() == sides.size()) {
          boolean all =
              draft.sentences().stream().map(assembly::add).reduce(true, Boolean::logicalAnd);
          if (all && sides.size() == 1) {
            words.pointer(conflict, language, assembly).ifPresent(assembly::say);
          }
        }
      }
    }

    private Answer unknown(Unknown unknown) {
      Language language = question.answerLanguage() == Language.NL ? Language.NL : Language.EN;
      Assembly assembly = new Assembly(language, texts);
      assembly.say(unknown.says().in(language));
      assembly.say(unknown.ask().in(language));
      List<Draft.Sentence> facts = new ArrayList<>();
      for (Corpus.Found found : corpus.findAll(unknown.passages())) {
        Candidate candidate =
            finder(corpus)
                .candidate(
                    found, finding.evidence().hits().getFirst(), 1, finding.terms(), language);
        candidate.lines().stream()
            .limit(2)
            .forEach(
                line ->
                    facts.add(
                        new Draft.Sentence(line.text(), candidate.language(), List.of(found), "")));
      }
      checked(new Draft(language, Optional.empty(), facts, List.of()))
          .sentences()
          .forEach(assembly::add);
      return assembly.finish(
          Answer.Outcome.DECLINED,
          Optional.of(Answer.Decline.UNKNOWN),
          List.of(),
          List.of(unknown.topic().in(language)),
          nearest(),
          Answer.Composer.FIXED,
          corpus.revision());
    }

    private Answer declineWithFacts(String text, Answer.Decline reason, boolean withFacts) {
      Draft draft =
          withFacts
              ? checked(ExtractiveComposer.compose(question, finding, modality))
              : new Draft(question.answerLanguage(), Optional.empty(), List.of(), List.of());
      Assembly assembly = new Assembly(draft.language(), texts);
      assembly.say(texts.get(text, draft.language()));
      draft.sentences().forEach(assembly::add);
      return assembly.finish(
          Answer.Outcome.DECLINED,
          Optional.of(reason),
          List.of(),
          List.of(),
          nearest(),
          Answer.Composer.FIXED,
          corpus.revision());
    }
  }
}
