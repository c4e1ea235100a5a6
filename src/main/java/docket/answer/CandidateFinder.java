package docket.answer;

import docket.search.Coverage;
import docket.search.Evidence;
import docket.search.Hit;
import docket.search.PassageIndex;
import docket.search.QuestionTerms;
import docket.source.Language;
import docket.source.PassageId;
import docket.source.PassageText;
import docket.text.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks closely at the passages for which most speaks, and ranks them by all of it. */
final class CandidateFinder {
  /** Passages that are considered for an answer. */
  private static final int CANDIDATES = 14;

  /** Keeps scores from 0 to 1 where nothing speaks for any passage. */
  private static final double LEAST = 0.001;

  private final Corpus corpus;
  private final Modality modality;
  private final Question question;
  private final QuestionTerms terms;
  private final Optional<LocalDate> asOf;

  /**
   * For one question.
   *
   * @param terms what it asks about
   * @param asOf only what was published and held on that day
   */
  CandidateFinder(
      Corpus corpus,
      Modality modality,
      Question question,
      QuestionTerms terms,
      Optional<LocalDate> asOf) {
    this.corpus = corpus;
    this.modality = modality;
    this.question = question;
    this.terms = terms;
    this.asOf = asOf;
  }

  /** The best passages, their scores relative to the best one. */
  List<Candidate> best(Evidence evidence, List<Focus.Match> matches) {
    List<Candidate> candidates = new ArrayList<>();
    for (Support.Entry entry : Support.of(evidence, matches, corpus).best(CANDIDATES)) {
      corpus.find(entry.passage()).filter(this::held).ifPresent(f -> candidates.add(of(f, entry)));
    }
    double top = candidates.stream().mapToDouble(c -> c.signals().strength()).max().orElse(1);
    double scale = Math.max(top, LEAST);
    return candidates.stream()
        .map(candidate -> candidate.scored(Math.max(0, candidate.signals().strength() / scale)))
        .sorted(
            Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(candidate -> candidate.found().passage().id()))
        .toList();
  }

  /** Named passages in their order, as far as they are there. */
  List<Candidate> named(Collection<PassageId> ids, Hit hit) {
    List<Candidate> candidates = new ArrayList<>();
    for (Corpus.Found found : corpus.findAll(List.copyOf(ids))) {
      if (held(found)) {
        candidates.add(of(found, new Support.Entry(found.passage().id(), hit, 0, 0, 0)).scored(1));
      }
    }
    return candidates;
  }

  private boolean held(Corpus.Found found) {
    return asOf.map(found::heldOn).orElse(true);
  }

  private Candidate of(Corpus.Found found, Support.Entry entry) {
    PassageIndex index = corpus.index();
    Language language = found.passage().bestLanguageFor(question.answerLanguage());
    PassageText text =
        found.passage().in(language).orElseThrow(() -> new IllegalStateException("no text"));
    List<Candidate.Line> lines = new ArrayList<>();
    double best = 0;
    double fit = 0;
    for (String sentence : Sentences.split(text.body(), language)) {
      Coverage cover = index.cover(terms, sentence, language);
      lines.add(new Candidate.Line(sentence, cover));
      if (lines.size() == 1 || cover.share() > best) {
        best = cover.share();
        fit = SentenceFit.of(question, sentence, language, modality);
      }
    }
    Coverage whole = index.cover(terms, text.heading() + ". " + text.oneLine(), language);
    Signals signals =
        new Signals(
            entry.direct(),
            entry.typical(),
            entry.dated(),
            whole.share(),
            best,
            fit,
            found.passage().unverified());
    return new Candidate(found, entry.hit(), signals, 1, whole, language, lines);
  }
}
