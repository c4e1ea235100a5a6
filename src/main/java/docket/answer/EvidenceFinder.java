package docket.answer;

import docket.search.Evidence;
import docket.search.PassageIndex;
import docket.search.QuestionTerms;
import docket.search.Request;
import docket.search.Term;
import docket.source.PassageId;
import docket.source.Unknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the knowledge base has on a question: passages, and the conflicts and unknowns that it
 * touches.
 */
final class EvidenceFinder {
  /**
   * Hits looked at: more than any answer needs, since typical questions, deadlines, conflicts and
   * unknowns are among them.
   */
  private static final int HITS = 70;

  /** What a word of an earlier question counts, beside one of this question. */
  private static final double CONTEXT_WEIGHT = 0.45;

  /** What a word that occurs nowhere counts, as a share of its weight. */
  private static final double UNKNOWN_WORD = 0.5;

  /** From this likeness on a question asks for a known unknown. */
  private static final double UNKNOWN_LIKENESS = 0.55;

  /** By how much a typical question must be nearer than an unknown to be taken instead of it. */
  private static final double UNKNOWN_LEAD = 0.06;

  private final Corpus corpus;
  private final Phrasings phrasings;
  private final Modality modality;

  EvidenceFinder(Corpus corpus, Phrasings phrasings, Modality modality) {
    this.corpus = corpus;
    this.phrasings = phrasings;
    this.modality = modality;
  }

  Finding find(Question question, Optional<LocalDate> asOf) {
    PassageIndex index = corpus.index();
    QuestionTerms own = index.analyse(question.text(), question.language());
    QuestionTerms terms = withContext(own, question);
    Evidence evidence = index.find(new Request(terms, asOf, HITS));
    Likeness likeness = new Likeness(index, terms, question, phrasings);
    List<Focus.Match> matches = Focus.matches(evidence, corpus, likeness);
    CandidateFinder finder = new CandidateFinder(corpus, modality, question, terms, asOf);
    List<Candidate> candidates = finder.best(evidence, matches);
    double nearest = matches.isEmpty() ? 0 : matches.getFirst().likeness();
    List<Candidate> focus = Focus.of(candidates, matches);
    return new Finding(
        terms,
        own,
        candidates,
        focus,
        nearest,
        new TouchedConflicts(corpus).of(evidence, terms, question, focus),
        unknown(likeness, nearest),
        evidence);
  }

  /** Passages as candidates for a question that was found before. */
  List<Candidate> candidates(
      Question question, Finding finding, List<PassageId> passages, Optional<LocalDate> asOf) {
    return new CandidateFinder(corpus, modality, question, finding.terms(), asOf)
        .named(passages, finding.evidence().hits().getFirst());
  }

  private QuestionTerms withContext(QuestionTerms own, Question question) {
    List<Term> terms = new ArrayList<>();
    own.terms().forEach(term -> terms.add(term.known() ? term : lighter(term)));
    Set<Set<String>> seen = new LinkedHashSet<>();
    own.terms().forEach(term -> seen.add(term.keys()));
    double weight = CONTEXT_WEIGHT;
    for (String earlier : question.followUp()) {
      for (Term term : corpus.index().analyse(earlier, question.language()).terms()) {
        if (term.known() && seen.add(term.keys())) {
          terms.add(new Term(term.surface(), term.keys(), term.weight() * weight, true));
        }
      }
      weight *= CONTEXT_WEIGHT;
    }
    return new QuestionTerms(own.text(), own.language(), terms);
  }

  /** A word that occurs nowhere is as often a filler as the point of the question. */
  private static Term lighter(Term term) {
    return new Term(term.surface(), term.keys(), term.weight() * UNKNOWN_WORD, false);
  }

  /**
   * An unknown is asked for when the question is like its typical ones, and more so than like one
   * that can be answered.
   */
  private Optional<Unknown> unknown(Likeness likeness, double answerable) {
    Optional<Unknown> best = Optional.empty();
    double highest = Math.max(UNKNOWN_LIKENESS, answerable - UNKNOWN_LEAD);
    for (Unknown unknown : corpus.knowledge().unknowns()) {
      double like = likeness.toNearest(unknown.askedAs());
      if (like >= highest) {
        best = Optional.of(unknown);
        highest = like;
      }
    }
    return best;
  }
}
