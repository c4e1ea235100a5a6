package docket.answer;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import docket.search.Coverage;
import docket.search.Hit;
import docket.source.Language;
import docket.source.PassageId;
import docket.text.Sentences;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A question with what is found for it, by the real reader and the real index.
 *
 * @param corpus what it is asked of
 * @param question the question as it was read
 * @param finding what was found for it
 */
record Asked(Corpus corpus, Question question, Finding finding) {
  private static final Cues CUES = Cues.load();
  static final QuestionReader READER = new QuestionReader(CUES);
  static final Modality MODALITY = new Modality(CUES);

  static Asked of(Corpus corpus, String text) {
    return of(corpus, text, Optional.empty());
  }

  static Asked of(Corpus corpus, String text, Optional<LocalDate> asOf) {
    Question question = read(text);
    EvidenceFinder finder =
        new EvidenceFinder(
            corpus, new Phrasings(corpus.revision(), corpus.index(), READER), MODALITY);
    return new Asked(corpus, question, finder.find(question, asOf));
  }

  static Question read(String text) {
    return assertInstanceOf(QuestionReader.Reading.Read.class, READER.read(Ask.of(text)))
        .question();
  }

  /** The names of the passages that were found, best first. */
  List<String> candidates() {
    return names(finding.candidates());
  }

  static List<String> names(List<Candidate> candidates) {
    return candidates.stream().map(c -> c.found().passage().id().toString()).toList();
  }

  /** The sentences that the extractive composer makes of it. */
  Draft draft(int room) {
    return new ExtractiveComposer(MODALITY).compose(question, finding, room);
  }

  /** A passage of a corpus. */
  static Corpus.Found found(Corpus corpus, String id) {
    return corpus.find(PassageId.parse(id)).orElseThrow();
  }

  /** A passage as a candidate of which only its own score is known. */
  static Candidate candidate(Corpus corpus, String id, double direct) {
    return candidate(corpus, id, new Signals(direct, 0, 0, 0, 0, 0, false));
  }

  static Candidate candidate(Corpus corpus, String id, Signals signals) {
    Corpus.Found found = found(corpus, id);
    List<Candidate.Line> lines =
        Sentences.split(found.passage().text().body(), Language.EN).stream()
            .map(sentence -> new Candidate.Line(sentence, Coverage.NONE))
            .toList();
    return new Candidate(found, hit(id, 1), signals, 1, Coverage.NONE, Language.EN, lines);
  }

  static Hit hit(String id, double score) {
    return new Hit(id, id, id, Language.EN, score, 0, Coverage.NONE, List.of(), "");
  }
}
