package docket.answer;

import docket.search.Coverage;
import docket.search.Evidence;
import docket.search.Hit;
import docket.search.PassageIndex;
import docket.search.QuestionTerms;
import docket.search.Request;
import docket.search.Term;
import docket.source.Conflict;
import docket.source.ConflictId;
import docket.source.Language;
import docket.source.PassageId;
import docket.source.PassageText;
import docket.source.TypicalQuestion;
import docket.source.Unknown;
import docket.text.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the knowledge base has on a question: passages, and the conflicts and unknowns that it
 * touches.
 */
final class EvidenceFinder {
  /**
   * Hits looked at: more than any answer needs, since deadlines, conflicts and unknowns are among
   * them.
   */
  private static final int HITS = 40;

  /** Passages that are considered for an answer. */
  private static final int CANDIDATES = 14;

  /** What a word of an earlier question counts, beside one of this question. */
  private static final double CONTEXT_WEIGHT = 0.45;

  /** What a word that occurs nowhere counts, as a share of its weight. */
  private static final double UNKNOWN_WORD = 0.5;

  /** From this likeness on a question asks for a known unknown. */
  private static final double UNKNOWN_LIKENESS = 0.55;

  /** By how much a typical question must be nearer than an unknown to be taken instead of it. */
  private static final double UNKNOWN_LEAD = 0.06;

  private static final String UNKNOWN = "unknown:";
  private static final String CONFLICT = "conflict:";
  private static final String DEADLINE = "deadline:";
  private static final String QUESTION = "question:";

  /**
   * What a passage gains from a typical question or a deadline that names it, as a share of that
   * one's own score.
   */
  private static final double NAMED = 0.8;

  /** How much less the second passage gains than the first, and so on. */
  private static final double LATER = 0.08;

  private final Corpus corpus;
  private final Relevance relevance;
  private final Phrasings phrasings;

  EvidenceFinder(Corpus corpus, Phrasings phrasings) {
    this.corpus = corpus;
    this.phrasings = phrasings;
    this.relevance = new Relevance(corpus.index());
  }

  Finding find(Question question, Optional<LocalDate> asOf) {
    PassageIndex index = corpus.index();
    QuestionTerms own = index.analyse(question.text(), question.language());
    QuestionTerms terms = withContext(own, question);
    Evidence evidence = index.find(new Request(terms, asOf, HITS));
    List<Candidate> candidates = candidates(evidence, terms, question.answerLanguage(), asOf);
    Likeness likeness = new Likeness(index, terms, question, phrasings);
    List<Focus.Match> matches = Focus.matches(evidence, corpus, likeness);
    double nearest = matches.isEmpty() ? 0 : matches.getFirst().likeness();
    List<Candidate> focus = focus(matches, evidence, terms, question.answerLanguage(), asOf);
    return new Finding(
        terms,
        own,
        candidates,
        focus,
        nearest,
        conflicts(evidence, terms, question, focus),
        unknown(likeness, nearest),
        evidence);
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

  private List<Candidate> candidates(
      Evidence evidence, QuestionTerms terms, Language language, Optional<LocalDate> asOf) {
    Map<PassageId, Hit> hits = new LinkedHashMap<>();
    Map<PassageId, Double> scores = new LinkedHashMap<>();
    for (Hit hit : evidence.hits()) {
      List<PassageId> named = named(hit);
      for (int i = 0; i < named.size(); i++) {
        boolean itself = named.get(i).toString().equals(hit.id());
        double score = itself ? hit.score() : NAMED * hit.score() * (1 - LATER * i);
        hits.putIfAbsent(named.get(i), hit);
        scores.merge(named.get(i), score, Double::sum);
      }
    }
    double top = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    List<Candidate> candidates = new ArrayList<>();
    hits.forEach(
        (id, hit) ->
            corpus
                .find(id)
                .filter(found -> asOf.map(day -> held(found, day)).orElse(true))
                .ifPresent(
                    found ->
                        candidates.add(
                            candidate(
                                found, hit, scores.getOrDefault(id, 0.0) / top, terms, language))));
    candidates.sort(
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.found().passage().id()));
    return candidates.subList(0, Math.min(CANDIDATES, candidates.size()));
  }

  /** The passages that a hit is or names. */
  private List<PassageId> named(Hit hit) {
    String id = hit.id();
    if (id.startsWith(DEADLINE)) {
      return deadlinePassages(id);
    }
    if (id.startsWith(QUESTION)) {
      TypicalQuestion typical = corpus.questions().get(id.substring(QUESTION.length()));
      return typical == null ? List.of() : typical.passages();
    }
    return id.startsWith(UNKNOWN) || id.startsWith(CONFLICT)
        ? List.of()
        : List.of(PassageId.parse(id));
  }

  private static boolean held(Corpus.Found found, LocalDate day) {
    return !found.source().published().isAfter(day) && found.passage().validity().holdsOn(day);
  }

  private List<PassageId> deadlinePassages(String documentId) {
    String id = documentId.substring(DEADLINE.length());
    return corpus.timetable().deadlines().stream()
        .filter(deadline -> deadline.id().equals(id))
        .flatMap(deadline -> deadline.passages().stream())
        .toList();
  }

  Candidate candidate(
      Corpus.Found found, Hit hit, double score, QuestionTerms terms, Language wanted) {
    Language language = found.passage().bestLanguageFor(wanted);
    PassageText text =
        found.passage().in(language).orElseThrow(() -> new IllegalStateException("no text"));
    List<Candidate.Line> lines = new ArrayList<>();
    for (String sentence : Sentences.split(text.body(), language)) {
      lines.add(new Candidate.Line(sentence, corpus.index().cover(terms, sentence, language)));
    }
    Coverage whole = corpus.index().cover(terms, text.heading() + ". " + text.oneLine(), language);
    return new Candidate(found, hit, score, whole, language, lines);
  }

  /**
   * The passages of the typical questions that this one is like, in the order in which an answer
   * gives them.
   */
  private List<Candidate> focus(
      List<Focus.Match> matches,
      Evidence evidence,
      QuestionTerms terms,
      Language language,
      Optional<LocalDate> asOf) {
    Set<PassageId> ids = new LinkedHashSet<>();
    Focus.chosen(matches).forEach(match -> ids.addAll(match.typical().passages()));
    List<Candidate> focus = new ArrayList<>();
    for (Corpus.Found found : corpus.findAll(List.copyOf(ids))) {
      if (asOf.map(day -> held(found, day)).orElse(true)) {
        focus.add(candidate(found, evidence.hits().getFirst(), 1, terms, language));
      }
    }
    return focus;
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

  /** A decided conflict whose winning side is what the answer begins with belongs to the answer. */
  private void leads(List<Candidate> focus, Set<ConflictId> ids) {
    if (focus.isEmpty()) {
      return;
    }
    PassageId lead = focus.getFirst().found().passage().id();
    for (Conflict conflict : corpus.knowledge().conflicts()) {
      if (conflict.decided() && conflict.prevails().passages().getFirst().equals(lead)) {
        ids.add(conflict.id());
      }
    }
  }

  /**
   * Conflicts that the question touches, and those of which the passages that answer it state a
   * side.
   */
  private List<Conflict> conflicts(
      Evidence evidence, QuestionTerms terms, Question question, List<Candidate> focus) {
    Set<ConflictId> ids = new LinkedHashSet<>();
    focus.forEach(candidate -> ids.addAll(candidate.found().passage().conflicts()));
    for (Hit hit : evidence.hits()) {
      if (hit.id().startsWith(CONFLICT)) {
        ConflictId id = new ConflictId(hit.id().substring(CONFLICT.length()));
        Conflict conflict = corpus.conflicts().get(id);
        if (conflict != null && relevance.touches(conflict, terms, question)) {
          ids.add(id);
        }
      }
    }
    leads(focus, ids);
    List<Conflict> touched = new ArrayList<>();
    ids.forEach(id -> Optional.ofNullable(corpus.conflicts().get(id)).ifPresent(touched::add));
    return touched;
  }
}
