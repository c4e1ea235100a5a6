package docket.answer;

import docket.answer.check.SentenceCheck;
import docket.search.IndexDamagedException;
import docket.source.Language;
import docket.store.StoreException;
import java.io.UncheckedIOException;
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
  private final Supplier<Corpus> corpora;
  private final SentenceCheck check;
  private final Texts texts = Texts.load();
  private final Cues cues = Cues.load();
  private final QuestionReader reader;
  private final Modality modality;
  private final Composer composer;
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
    this.reader = new QuestionReader(cues);
    this.modality = new Modality(cues);
    this.composer = new ExtractiveComposer(modality);
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
    return fixed(text, Answer.Decline.UNREADABLE, unreadable.language());
  }

  private Result answer(Ask ask, Question question) {
    try {
      Corpus corpus = corpora.get();
      EvidenceFinder finder = finder(corpus);
      Part whole = Part.of(question, finder.find(question, ask.asOf()));
      Means means = new Means(reader, finder, composer, check, texts, cues);
      return new Answering(whole, corpus, ask.asOf(), means).run();
    } catch (UncheckedIOException | IndexDamagedException | StoreException e) {
      return fixed("unavailable", Answer.Decline.UNAVAILABLE, question.answerLanguage());
    }
  }

  private EvidenceFinder finder(Corpus corpus) {
    Phrasings read =
        phrasings
            .get()
            .filter(known -> known.revision() == corpus.revision())
            .orElseGet(() -> new Phrasings(corpus.revision(), corpus.index(), reader));
    phrasings.set(Optional.of(read));
    return new EvidenceFinder(corpus, read, modality);
  }

  private Result fixed(String text, Answer.Decline reason, Language language) {
    Assembly assembly = new Assembly(language, texts);
    assembly.say(texts.get(text, language));
    return new Result(assembly.declined(reason, List.of(), List.of(), 0), Trace.NONE);
  }
}
